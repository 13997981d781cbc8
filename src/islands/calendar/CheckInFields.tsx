import type { LocalDay } from '../../domain/day/local-day.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calendarWords } from '../../i18n/own/calendar/index.ts';
import { REMIND, type Choices, type Problem } from './choices.ts';
import { Field } from './Field.tsx';
import { Pill } from './Pill.tsx';

interface Props {
  readonly locale: Locale;
  readonly choices: Choices;
  /** The days they are expected on. */
  readonly days: readonly LocalDay[];
  readonly problems: readonly Problem[];
  readonly change: (part: Partial<Choices>) => void;
}

/** When somebody wants to answer the questions. */
export function CheckInFields({ locale, choices, days, problems, change }: Props) {
  const t = calendarWords(locale);
  const dates = formatList(
    locale,
    days.map((day) => formatDate(locale, day)),
  );
  return (
    <fieldset class="part">
      <legend>{t.checkIns}</legend>
      <p class="hint">{t.checkInDays(dates)}</p>
      <Field
        name="check-in-start"
        kind="time"
        label={t.start}
        value={choices.checkInStart}
        problem={problems.includes('checkInStart') ? t.badStart : undefined}
        onInput={(checkInStart) => change({ checkInStart })}
      />
      <div class="choices several">
        <Pill
          label={t.remind(REMIND)}
          checked={choices.checkInRemind}
          onChange={(checkInRemind) => change({ checkInRemind })}
        />
      </div>
    </fieldset>
  );
}
