import { render } from 'preact';
import { minutesByWeek } from '../../src/domain/course/minutes-by-week.ts';
import type { LocalDay } from '../../src/domain/day/local-day.ts';
import { INSTRUMENTS, type InstrumentId } from '../../src/domain/instruments/instruments.ts';
import type { PracticeEntry, WorkEntry } from '../../src/domain/records/records.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { CheckInsChart, type CheckInPoint } from '../../src/islands/charts/CheckInsChart.tsx';
import { MinutesChart } from '../../src/islands/charts/MinutesChart.tsx';
import { PracticeCalendar } from '../../src/islands/charts/PracticeCalendar.tsx';
import { WorkChart } from '../../src/islands/charts/WorkChart.tsx';

/** What the tests ask the page to show, as plain data. */
export interface Shown {
  readonly locale: Locale;
  readonly checkIns?: {
    readonly instrument: InstrumentId;
    readonly title: string;
    readonly points: readonly CheckInPoint[];
    readonly weeks?: readonly { readonly from: LocalDay; readonly label: string }[];
  };
  readonly minutes?: readonly PracticeEntry[];
  readonly titles?: Readonly<Record<string, string>>;
  readonly work?: readonly WorkEntry[];
  readonly calendar?: readonly PracticeEntry[];
  readonly today: LocalDay;
}

/** Shows charts in the page, in the place of those shown before. */
export function show({ locale, checkIns, minutes, titles = {}, work, calendar, today }: Shown): void {
  const place = document.querySelector('#charts');
  if (!place) throw new Error('the page has no place for charts');
  document.documentElement.lang = locale;
  const instrument = INSTRUMENTS.find(({ id }) => id === checkIns?.instrument);
  render(
    <>
      {checkIns && instrument && (
        <CheckInsChart locale={locale} weeks={[]} {...checkIns} instrument={instrument} />
      )}
      {minutes && (
        <MinutesChart locale={locale} practised={minutesByWeek(minutes)} titles={titles} today={today} />
      )}
      {work && <WorkChart locale={locale} entries={work} />}
      {calendar && <PracticeCalendar locale={locale} entries={calendar} today={today} />}
    </>,
    place,
  );
}

Object.assign(window, { show });
