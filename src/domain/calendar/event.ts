import { addDays, weekday, type LocalDay, type Weekday } from '../day/local-day.ts';

/**
 * What goes into a calendar, as plain data. Hours are those of the wall clock, so that a practice at
 * half past seven stays at half past seven when summer time ends.
 */

declare const timeOfDay: unique symbol;

/** A time on the wall clock, `HH:MM`. */
export type TimeOfDay = string & { readonly [timeOfDay]: true };

/** What both kinds of events have. */
interface Named {
  /** The same for the same event every time, so that a calendar changes it instead of adding another. */
  readonly uid: string;
  /** Shown in the calendar, perhaps on a shared screen: never what the course is. */
  readonly title: string;
  /** The first day it is on. */
  readonly day: LocalDay;
}

/** Something at a time of the day. */
export interface TimedEvent extends Named {
  readonly start: TimeOfDay;
  readonly minutes: number;
  /** Once when missing. `day` is one of the weekdays, and counts. */
  readonly weekly?: { readonly weekdays: readonly Weekday[]; readonly count: number };
  /** Minutes before the start at which the calendar reminds; never when missing. */
  readonly remind?: number;
}

/** Something that lasts for days and takes no time of them. */
export interface DaysEvent extends Named {
  readonly days: number;
}

export type CalendarEvent = TimedEvent | DaysEvent;

/** The time a text names, or undefined when it is not of the form `HH:MM` or there is no such time. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as TimeOfDay) : undefined;
}

/** Minutes from midnight to a time. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The longest title that calendars show in one piece. */
const LONGEST_TITLE = 200;

/** A title in one line, without what a calendar could not show. */
export function oneLine(title: string): string {
  const line = title.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_TITLE).join('');
}

/** The first of the weekdays on or after a day; the day itself when there are none. */
export function firstOn(weekdays: readonly Weekday[], from: LocalDay): LocalDay {
  const wait = Math.min(...weekdays.map((day) => (day - weekday(from) + 7) % 7));
  return addDays(from, Number.isFinite(wait) ? wait : 0);
}
