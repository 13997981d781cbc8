import type { Weekday } from '../../domain/day/local-day.ts';
import { formatWeekday } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calendarWords } from '../../i18n/own/calendar/index.ts';
import { MINUTES, REMIND, WEEKS, type Choices, type Problem } from './choices.ts';
import { Field } from './Field.tsx';
import { Pill } from './Pill.tsx';

interface Props {
  readonly locale: Locale;
  readonly choices: Choices;
  readonly problems: readonly Problem[];
  readonly change: (part: Partial<Choices>) => void;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** When somebody wants to practise. */
export function PracticeFields({ locale, choices, problems, change }: Props) {
  const t = calendarWords(locale);
  const { weekdays } = choices;
  const noDay = problems.includes('weekdays');
  return (
    <fieldset class="part">
      <legend>{t.practice}</legend>
      <fieldset class={noDay ? 'days to-mend' : 'days'} aria-describedby="calendar-weekdays-about">
        <legend>{t.weekdays}</legend>
        <div class="choices several">
          {WEEKDAYS.map((day) => (
            <Pill
              key={day}
              label={formatWeekday(locale, day)}
              checked={weekdays.includes(day)}
              onChange={(on) =>
                change({ weekdays: on ? [...weekdays, day] : weekdays.filter((one) => one !== day) })
              }
            />
          ))}
        </div>
        <p id="calendar-weekdays-about" class={noDay ? 'mend' : 'hint'}>
          {noDay ? t.badWeekdays : t.weekdaysHint}
        </p>
      </fieldset>
      <div class="row">
        <Field
          name="start"
          kind="time"
          label={t.start}
          value={choices.start}
          problem={problems.includes('start') ? t.badStart : undefined}
          onInput={(start) => change({ start })}
        />
        <Field
          name="minutes"
          kind="number"
          label={t.minutes}
          value={choices.minutes}
          problem={problems.includes('minutes') ? t.badNumber(MINUTES.least, MINUTES.most) : undefined}
          onInput={(minutes) => change({ minutes })}
        />
        <Field
          name="weeks"
          kind="number"
          label={t.weeks}
          value={choices.weeks}
          problem={problems.includes('weeks') ? t.badNumber(WEEKS.least, WEEKS.most) : undefined}
          onInput={(weeks) => change({ weeks })}
        />
      </div>
      <div class="choices several">
        <Pill label={t.remind(REMIND)} checked={choices.remind} onChange={(remind) => change({ remind })} />
      </div>
    </fieldset>
  );
}
