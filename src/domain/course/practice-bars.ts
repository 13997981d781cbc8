import { addDays, type LocalDay } from '../day/local-day.ts';
import { startOfMonth } from '../day/month.ts';
import type { PracticeEntry } from '../records/records.ts';
import type { PracticeByWeek, WeekOfPractice } from './minutes-by-week.ts';

/** How long a time one bar stands for. */
export type BarUnit = 'week' | 'month' | 'year';

/** One bar: a time with its minutes. */
export interface Bar {
  /** The Monday of the week, or the first day of the month or year. */
  readonly from: LocalDay;
  /** The first day that is not part of it any more. */
  readonly until: LocalDay;
  readonly total: number;
}

export interface PracticeBars {
  readonly unit: BarUnit;
  /** Without gaps, those with no minutes too. */
  readonly bars: readonly Bar[];
  /** The most used practices, the most minutes first. */
  readonly series: readonly {
    /** Missing for everything that has no series of its own, which comes last. */
    readonly practice?: PracticeEntry['practice'];
    /** Minutes in each bar. */
    readonly minutes: readonly number[];
  }[];
}

/** As many practices are told apart; the others are one series. */
export const OWN_SERIES = 5;
/** Half a year of weeks, three years of months: on a phone a bar is then as wide as a pencil stroke. */
export const MOST_WEEKS = 26;
export const MOST_MONTHS = 36;

/**
 * Minutes by practice for a chart that stays readable: by week at first, by month and year when there
 * is more to show. A week belongs to the month and year that most of its days are in, those of its
 * Thursday, so that none is divided.
 */
export function practiceBars({ weeks, practices }: PracticeByWeek): PracticeBars {
  const unit = unitFor(weeks);
  const own = practices.slice(0, OWN_SERIES);
  const seriesOf = new Map(own.map(({ key }, index) => [key, index]));
  /** The last one is for everything without a series of its own. */
  const minutes = Array.from({ length: own.length + 1 }, (): number[] => []);
  const bars: Bar[] = [];
  for (const week of weeks) {
    const within = unit === 'week' ? week.monday : thursdayOf(week);
    const last = bars.at(-1);
    if (last && within < last.until) {
      bars[bars.length - 1] = { ...last, total: last.total + week.total };
    } else {
      bars.push({ ...barAt(within, unit), total: week.total });
      for (const its of minutes) its.push(0);
    }
    for (const [key, some] of week.minutes) {
      const its = minutes[seriesOf.get(key) ?? own.length];
      if (its) its[bars.length - 1] = (its[bars.length - 1] ?? 0) + some;
    }
  }
  const series = own.map(({ practice }, index) => ({ practice, minutes: minutes[index] ?? [] }));
  const others = practices.length > OWN_SERIES ? [{ minutes: minutes[own.length] ?? [] }] : [];
  return { unit, bars, series: [...series, ...others] };
}

function unitFor(weeks: readonly WeekOfPractice[]): BarUnit {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || weeks.length <= MOST_WEEKS) return 'week';
  return monthNumber(thursdayOf(last)) - monthNumber(thursdayOf(first)) < MOST_MONTHS ? 'month' : 'year';
}

const thursdayOf = ({ monday }: WeekOfPractice) => addDays(monday, 3);

const monthNumber = (day: LocalDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The time of the bar that a day is in. */
function barAt(day: LocalDay, unit: BarUnit): Pick<Bar, 'from' | 'until'> {
  if (unit === 'week') return { from: day, until: addDays(day, 7) };
  const from = startOfMonth(day, unit === 'month' ? 0 : 1 - Number(day.slice(5, 7)));
  return { from, until: startOfMonth(from, unit === 'month' ? 1 : 12) };
}
