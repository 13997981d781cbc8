import type { Weekday } from '../domain/day/local-day.ts';
import type { Locale } from './locales.ts';

/** What Intl calls each language; English is written the British way. */
export const TAGS: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/**
 * A year, month or day in words: "august 2024".
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDate(locale: Locale, date: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A weekday in words: "mandag". */
export function formatWeekday(locale: Locale, weekday: Weekday): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', weekday: 'long' }).format(
    Date.UTC(2024, 0, weekday),
  );
}

/** Several things in a row, with "or" before the last: "10, 20 eller 40". */
export function formatChoice(locale: Locale, things: readonly (string | number)[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'disjunction' }).format(things.map(String));
}

/**
 * A day near today in words, without its year: "tirsdag den 1. december".
 *
 * @param day `YYYY-MM-DD`
 */
export function formatNearDay(locale: Locale, day: string): string {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...options }).format(
      Date.parse(`${day}T00:00Z`),
    );
  // Intl knows "den" only beside a year.
  const between = { da: ' den ', en: ' ' }[locale];
  return words({ weekday: 'long' }) + between + words({ day: 'numeric', month: 'long' });
}

/** Several things in a row, with "and" before the last. */
export function formatList(locale: Locale, things: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(things);
}

/** A span of time in short units, to the second: "2 min 30 sek". */
export function formatSeconds(locale: Locale, seconds: number): string {
  const whole = Math.round(seconds);
  const units = { da: ['min', 'sek'], en: ['min', 'sec'] }[locale];
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    minutes > 0 ? `${minutes} ${units[0]}` : '',
    rest > 0 || minutes === 0 ? `${rest} ${units[1]}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** A place in time as on a clock: "4:05". */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A day in words, with the day of the week: "onsdag den 14. oktober 2026". */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', dateStyle: 'full' }).format(
    Date.parse(`${day}T00:00Z`),
  );
}

/**
 * The size of a file: "12 kB", "3,4 MB".
 *
 * @param bytes at least 1
 */
export function formatSize(locale: Locale, bytes: number): string {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits }).format(value);
  return bytes < 1_000_000
    ? `${number(Math.ceil(bytes / 1000), 0)} kB`
    : `${number(bytes / 1_000_000, 1)} MB`;
}
