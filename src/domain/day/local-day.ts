/**
 * Days as people have them: a date on the wall calendar, without an hour and without a zone, so that
 * no change to summer time can move one. `Date` is used for UTC alone, where every day has 24 hours.
 */

declare const localDay: unique symbol;

/** A day that exists, as `YYYY-MM-DD`. Sorting the texts sorts the days. */
export type LocalDay = string & { readonly [localDay]: true };

/** Monday 1 to Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The hour at which a participant's day begins when they have not chosen one. */
export const DEFAULT_BOUNDARY = 4;
/** The latest hour a day may be said to begin. */
export const LATEST_BOUNDARY = 11;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day a text names, or undefined when it is not of the form `YYYY-MM-DD` or no such day exists. */
export function parseLocalDay(text: string): LocalDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const start = Date.parse(`${text}T00:00Z`);
  // Some browsers read 30 February as 2 March.
  return Number.isNaN(start) || dateText(start) !== text ? undefined : (text as LocalDay);
}

/** Days since 1 January 1970, negative before it. */
export function epochDay(day: LocalDay): number {
  return Date.parse(`${day}T00:00Z`) / DAY;
}

/**
 * The day so many days after 1 January 1970.
 *
 * @throws RangeError when it is not a whole number or outside the years 0–9999
 */
export function fromEpochDay(number: number): LocalDay {
  const text = Number.isInteger(number) ? dateText(number * DAY) : '';
  // Years beyond four digits are written with a sign and six.
  if (text.length !== 'YYYY-MM-DD'.length) throw new RangeError(`no day has the number ${number}`);
  return text as LocalDay;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return fromEpochDay(epochDay(day) + days);
}

/** Days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return epochDay(to) - epochDay(from);
}

/** Below 0 when `one` is the earlier, above 0 when it is the later, 0 when they are the same day. */
export function compareDays(one: LocalDay, other: LocalDay): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The later of two days. */
export function laterDay(one: LocalDay, other: LocalDay): LocalDay {
  return one > other ? one : other;
}

export function weekday(day: LocalDay): Weekday {
  return (((new Date(epochDay(day) * DAY).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The Monday of the day's week. */
export function startOfWeek(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day));
}

/**
 * The participant's day at an instant: the date on the wall, where the hours before the boundary
 * still belong to the day before.
 *
 * @param instantMs milliseconds since 1 January 1970 UTC
 * @param offsetMinutes how far the wall clock is ahead of UTC at that instant: 60 in a Danish winter,
 *   120 in summer (`Date.getTimezoneOffset` counts the other way)
 * @param boundaryHour 0–11, the hour of the wall clock at which the day begins
 * @throws RangeError when the boundary is not one of those hours
 */
export function localDayOf(
  instantMs: number,
  offsetMinutes: number,
  boundaryHour = DEFAULT_BOUNDARY,
): LocalDay {
  if (!Number.isInteger(boundaryHour) || boundaryHour < 0 || boundaryHour > LATEST_BOUNDARY) {
    throw new RangeError(`no day begins at ${boundaryHour} o'clock`);
  }
  return fromEpochDay(Math.floor((instantMs + offsetMinutes * MINUTE - boundaryHour * HOUR) / DAY));
}

/** The date in UTC, or an empty text beyond what `Date` can hold. */
function dateText(milliseconds: number): string {
  return Math.abs(milliseconds) > 8.64e15
    ? ''
    : (new Date(milliseconds).toISOString().split('T', 1)[0] ?? '');
}
