import { AXES, type AxisChoice, type AxisValue } from '../../../domain/axes.ts';
import { formatList } from '../../../i18n/format.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Choices, ManyChoices } from '../../shared/Choices.tsx';

interface Props {
  readonly locale: Locale;
  readonly value: AxisChoice | undefined;
  readonly onChange: (axes: AxisChoice) => void;
}

/** Stands for no work situation, since an answer once given cannot be untapped. */
const NONE = 'none';

/** What somebody's days are like; every answer can be left out. */
export function DaysField({ locale, value, onChange }: Props) {
  const t = startWords(locale);
  const { work, ...rest } = value ?? {};
  const chooseWork = (chosen: AxisValue<'work'> | typeof NONE) =>
    onChange(chosen === NONE ? rest : { ...rest, work: chosen });
  return (
    <div class="stack">
      <p>{t['days.hint']}</p>
      <Choices
        legend={t['days.work']}
        options={[
          ...AXES.work.map((one) => ({ value: one, label: t[`work.${one}`] })),
          { value: NONE, label: t['days.none'] },
        ]}
        value={work ?? (value && NONE)}
        onChange={chooseWork}
      />
      <ManyChoices
        legend={t['days.life']}
        hint={t['days.several']}
        options={AXES.life.map((one) => ({ value: one, label: t[`life.${one}`] }))}
        values={value?.life ?? []}
        onChange={(life) => onChange({ ...value, life })}
      />
      <ManyChoices
        legend={t['days.body']}
        options={AXES.body.map((one) => ({ value: one, label: t[`body.${one}`] }))}
        values={value?.body ?? []}
        onChange={(body) => onChange({ ...value, body })}
      />
    </div>
  );
}

/** A choice in words, undefined when nothing is chosen. */
export function daysInWords(locale: Locale, { work, life = [], body = [] }: AxisChoice): string | undefined {
  const t = startWords(locale);
  const words = [
    ...(work ? [t[`work.${work}`]] : []),
    ...life.map((one) => t[`life.${one}`]),
    ...body.map((one) => t[`body.${one}`]),
  ];
  const [first, ...more] = words;
  return first && formatList(locale, [first, ...more.map((one) => one.toLowerCase())]);
}
