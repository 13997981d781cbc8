import { useId, useState } from 'preact/hooks';
import { practiceDays, type DayOfPractice } from '../../domain/course/practice-days.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { startOfMonth, weeksOfMonth } from '../../domain/day/month.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn, numbersIn, weekdayNames } from '../../i18n/own/charts/format.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';

interface Props {
  readonly locale: Locale;
  /** Deleted ones are left out. */
  readonly entries: readonly PracticeEntry[];
  readonly today: LocalDay;
}

/** A month with a dot on each day of practice. The others are simply days. */
export function PracticeCalendar({ locale, entries, today }: Props) {
  const t = chartWords(locale);
  const heading = useId();
  const [month, setMonth] = useState(startOfMonth(today));
  const days = new Map(practiceDays(entries, month).map((day) => [day.day, day]));
  return (
    <div class="calendar-month">
      <div class="calendar-month-head">
        <button type="button" onClick={() => setMonth(startOfMonth(month, -1))}>
          <span aria-hidden="true">←</span>
          <span class="visually-hidden">{t['calendar.previous']}</span>
        </button>
        <div aria-live="polite">
          <h3 id={heading}>{daysIn(locale, 'month')(month)}</h3>
          <p>{sumOf([...days.values()], locale)}</p>
        </div>
        <button type="button" onClick={() => setMonth(startOfMonth(month, 1))}>
          <span aria-hidden="true">→</span>
          <span class="visually-hidden">{t['calendar.next']}</span>
        </button>
      </div>
      <div class="calendar-month-days">
        <table aria-labelledby={heading}>
          <thead>
            <tr>
              {weekdayNames(locale).map(({ short, long }) => (
                <th key={long} scope="col">
                  <span aria-hidden="true">{short}</span>
                  <span class="visually-hidden">{long}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOfMonth(month).map((week, row) => (
              <tr key={row}>
                {week.map((day, column) =>
                  day ? (
                    <Day key={column} locale={locale} day={day} today={today} practised={days.get(day)} />
                  ) : (
                    <td key={column} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface DayProps extends Pick<Props, 'locale' | 'today'> {
  readonly day: LocalDay;
  readonly practised: DayOfPractice | undefined;
}

function Day({ locale, day, today, practised }: DayProps) {
  const t = chartWords(locale);
  const minutes = practised && practised.times > 0 ? numbersIn(locale)(Math.ceil(practised.minutes)) : '';
  const isToday = day === today;
  return (
    <td aria-current={isToday ? 'date' : undefined}>
      <span class="day">{Number(day.slice(8))}</span>
      {isToday && <span class="visually-hidden"> {t['calendar.today']}</span>}
      {minutes && (
        <>
          <span class="minutes" aria-hidden="true">
            {minutes} {t['calendar.unit']}
          </span>
          <span class="visually-hidden">, {t['calendar.practised'](minutes)}</span>
        </>
      )}
    </td>
  );
}

function sumOf(days: readonly DayOfPractice[], locale: Locale): string {
  const t = chartWords(locale);
  const practised = days.filter(({ times }) => times > 0);
  if (practised.length === 0) return t['calendar.none'];
  const minutes = practised.reduce((sum, day) => sum + Math.ceil(day.minutes), 0);
  return t['calendar.some'](practised.length, numbersIn(locale)(minutes));
}
