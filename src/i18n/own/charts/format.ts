/**
 * Dates and numbers of charts. A table has thousands, and the first Intl object of a page takes a browser
 * longer than drawing a chart, so that each kind of text gets its own once.
 */

import type { DayUnit } from '../../../domain/charts/day-ticks.ts';
import { epochDay, type LocalDay } from '../../../domain/day/local-day.ts';
import { TAGS } from '../../format.ts';
import type { Locale } from '../../locales.ts';

const DAY = 86_400_000;
const NO_BREAK = '\u00a0';

const LONG = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<DayUnit, Intl.DateTimeFormatOptions>;

const SHORT = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<DayUnit, Intl.DateTimeFormatOptions>;

const numberFormats = new Map<Locale, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Makes numbers text as they are read, with at most two decimals: "1.250,5". */
export function numbersIn(locale: Locale): (number: number) => string {
  const format =
    numberFormats.get(locale) ?? new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 2 });
  numberFormats.set(locale, format);
  return (number) => format.format(number);
}

/** Makes days text in full: "5. oktober 2026"; or their months or years alone. */
export function daysIn(locale: Locale, unit: DayUnit = 'day'): (day: LocalDay) => string {
  const key = `${locale} ${unit}`;
  const format =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...LONG[unit] });
  dayFormats.set(key, format);
  // A line does not end between a day and its month.
  return (day) => format.format(epochDay(day) * DAY).replace(' ', unit === 'day' ? NO_BREAK : ' ');
}

/**
 * Names for the marks on an axis of days, each in one or two lines: the year stands below the first
 * mark and below each that begins a new one.
 *
 * @param days days since 1 January 1970, rising
 */
export function formatTicks(locale: Locale, unit: DayUnit, days: readonly number[]): string[][] {
  const short = new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...SHORT[unit] });
  let before: number | undefined;
  return days.map((day) => {
    const date = new Date(day * DAY);
    const year = date.getUTCFullYear();
    const isNew = year !== before && unit !== 'year';
    before = year;
    return isNew ? [short.format(date), String(year)] : [short.format(date)];
  });
}

/** The days of the week from Monday on, short and in full: "man.", "mandag". */
export function weekdayNames(locale: Locale): { readonly short: string; readonly long: string }[] {
  const [short, long] = (['short', 'long'] as const).map(
    (weekday) => new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', weekday }),
  );
  // 5 January 1970 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => ({
    short: short?.format(day * DAY) ?? '',
    long: long?.format(day * DAY) ?? '',
  }));
}
