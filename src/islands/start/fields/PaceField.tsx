import type { CourseOutline } from '../../../domain/course/outline.ts';
import { paceMinutes } from '../../../domain/course/pace-minutes.ts';
import { PACES, type Pace } from '../../../domain/pace.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Choices } from '../../shared/Choices.tsx';
import { Explained } from './CourseField.tsx';

interface Props {
  readonly locale: Locale;
  readonly course: CourseOutline;
  readonly value: Pace | undefined;
  readonly onChange: (pace: Pace) => void;
}

export function PaceField({ locale, course, value, onChange }: Props) {
  const t = startWords(locale);
  return (
    <div class="stack">
      <p>{t['pace.hint']}</p>
      <Choices
        legend={<span class="visually-hidden">{t['step.pace']}</span>}
        tall
        options={PACES.map((pace) => ({
          value: pace,
          label: <Explained title={t[`pace.${pace}`]} text={paceInWords(locale, course, pace)} />,
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

/** What a pace asks for in this course, from its own plan; undefined when that has no home practice. */
export function paceInWords(locale: Locale, course: CourseOutline, pace: Pace): string | undefined {
  const asks = paceMinutes(course, pace);
  return asks && startWords(locale)['pace.minutes'](asks.minutes, asks.days, asks.most);
}
