import { epochDay, fromEpochDay } from '../day/local-day.ts';
import { startOfMonth } from '../day/month.ts';

/** What a stretch of the calendar is told in: "5. okt.", "okt.", "2026". */
export type DayUnit = 'day' | 'month' | 'year';

/** Where an axis of days is marked, as days since 1 January 1970, rising. */
export interface DayTicks {
  readonly unit: DayUnit;
  readonly days: readonly number[];
}

/** The first Monday after 1 January 1970; a week between marks begins on a Monday. */
const A_MONDAY = 4;
const DAYS_BETWEEN = [1, 2, 7, 14];
const MONTHS_BETWEEN = [1, 3, 6];
const YEARS_BETWEEN = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MONTH = 30.44;
const YEAR = 365.25;

/**
 * The marks for an axis of days: as many as fit, on days that people know, the first of a month or
 * the Monday of a week.
 *
 * @param from,to days since 1 January 1970
 * @param most how many marks there is room for, at least 1
 */
export function dayTicks(from: number, to: number, most: number): DayTicks {
  const fits = (days: readonly number[]) => days.length > 0 && days.length <= most;
  /** Not worth counting out: ten years have thousands of days. */
  const tooMany = (between: number) => (to - from) / between > most + 1;
  for (const between of DAYS_BETWEEN) {
    if (tooMany(between)) continue;
    const days = everyDays(from, to, between);
    if (fits(days)) return { unit: 'day', days };
  }
  for (const between of MONTHS_BETWEEN) {
    if (tooMany(between * MONTH)) continue;
    const days = everyMonths(from, to, between);
    if (fits(days)) return { unit: 'month', days };
  }
  for (const between of YEARS_BETWEEN) {
    if (tooMany(between * YEAR)) continue;
    const days = everyMonths(from, to, between * 12);
    if (fits(days)) return { unit: 'year', days };
  }
  return { unit: 'day', days: [from] };
}

function everyDays(from: number, to: number, between: number): number[] {
  const days: number[] = [];
  for (let day = from + remainder(A_MONDAY - from, between); day <= to; day += between) days.push(day);
  return days;
}

function everyMonths(from: number, to: number, between: number): number[] {
  const first = fromEpochDay(from);
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const days: number[] = [];
  for (let later = remainder(-month, between); ; later += between) {
    const day = epochDay(startOfMonth(first, later));
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

/** The remainder from 0 up, also of negative numbers. */
const remainder = (number: number, divisor: number) => ((number % divisor) + divisor) % divisor;
