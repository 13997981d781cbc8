import { useState } from 'preact/hooks';
import { MOST_MINUTES } from '../../domain/practice/entry.ts';
import { planOfTimer } from '../../domain/practice/plan.ts';
import { LONGEST_NAME } from '../../domain/records/limits.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Begin } from '../player/Begin.tsx';
import type { Source } from '../player/source.ts';
import { Choices } from '../shared/Choices.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { TextField } from '../shared/TextField.tsx';

/** Minutes between bells that are offered; 0 for none. */
const BETWEEN = [0, 1, 2, 5, 10, 15];
/** The length chosen beforehand, minutes. */
const USUAL = 10;

/** Lengths offered while it runs, minutes. */
const OTHERS = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** Silence of any length with bells, played and noted like any practice. */
export function TimerPage({ locale }: { readonly locale: Locale }) {
  const t = playerWords(locale);
  const [minutes, setMinutes] = useState<number | undefined>(USUAL);
  const [every, setEvery] = useState(0);
  const [name, setName] = useState('');
  const title = name.trim() || t['timer.name'];

  const length = minutes ?? USUAL;
  const source: Source = {
    title,
    practice: { name: title },
    notedBy: 'timer',
    possible: [...new Set([...OTHERS, length])].sort((one, other) => one - other),
    planOf: (its) => planOfTimer(its, every === 0 ? undefined : every),
    recordings: [],
    hasWords: false,
  };
  const words = {
    begin: t['timer.begin'],
    settings: t.bells,
    isNoted: t['timer.isNoted'],
    noSound: t.noSound,
    notFetched: t.notFetched,
  };
  return (
    <Begin
      {...{ locale, source, words }}
      minutes={length}
      onMinutes={setMinutes}
      disabled={name.trim().length > LONGEST_NAME}
    >
      <div class="stack timer-fields">
        <NumberField
          locale={locale}
          label={t.howLong}
          unit={t['timer.unit']}
          value={minutes}
          least={1}
          most={MOST_MINUTES}
          onChange={setMinutes}
        />
        <Choices
          legend={t['timer.between']}
          options={BETWEEN.map((value) => ({ value, label: t['timer.every'](value) }))}
          value={every}
          onChange={setEvery}
        />
        <TextField
          locale={locale}
          label={t['timer.what']}
          hint={t['timer.whatHint']}
          value={name}
          onInput={setName}
          short
          most={LONGEST_NAME}
        />
      </div>
    </Begin>
  );
}
