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
  const own = practices.slice(0, OWN_SERIES).map(({ key, practice }) => ({ key, practice }));
  const [bars, places] = [grouped(weeks, unit), new Map<LocalDay, number>()];
  bars.forEach(({ from }, place) => places.set(from, place));

  const minutes = [...own, undefined].map(() => bars.map(() => 0));
  const seriesOf = new Map(own.map(({ key }, index) => [key, minutes[index]]));
  const others = minutes[own.length];
  for (const week of weeks) {
    const place = places.get(barOf(week, unit)) ?? 0;
    for (const [key, some] of week.minutes) {
      const its = seriesOf.get(key) ?? others;
      if (its) its[place] = (its[place] ?? 0) + some;
    }
  }
  const series = own.map(({ practice }, index) => ({ practice, minutes: minutes[index] ?? [] }));
  return {
    unit,
    bars,
    series: practices.length > OWN_SERIES ? [...series, { minutes: others ?? [] }] : series,
  };
}

function unitFor(weeks: readonly WeekOfPractice[]): BarUnit {
  if (weeks.length <= MOST_WEEKS) return 'week';
  return grouped(weeks, 'month').length <= MOST_MONTHS ? 'month' : 'year';
}

/** The bars with their totals. Weeks come without gaps, so that months and years do too. */
function grouped(weeks: readonly WeekOfPractice[], unit: BarUnit): Bar[] {
  const bars: Bar[] = [];
  for (const week of weeks) {
    const from = barOf(week, unit);
    const last = bars.at(-1);
    if (last?.from === from) bars[bars.length - 1] = { ...last, total: last.total + week.total };
    else bars.push({ from, until: endOf(from, unit), total: week.total });
  }
  return bars;
}

/** The first day of the bar a week is part of. */
function barOf({ monday }: WeekOfPractice, unit: BarUnit): LocalDay {
  if (unit === 'week') return monday;
  const thursday = addDays(monday, 3);
  return startOfMonth(thursday, unit === 'month' ? 0 : 1 - Number(thursday.slice(5, 7)));
}

function endOf(from: LocalDay, unit: BarUnit): LocalDay {
  return unit === 'week' ? addDays(from, 7) : startOfMonth(from, unit === 'month' ? 1 : 12);
}
