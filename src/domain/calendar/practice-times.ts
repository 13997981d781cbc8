import type { LocalDay, Weekday } from '../day/local-day.ts';
import { firstOn, oneLine, type TimedEvent, type TimeOfDay } from './event.ts';

/** When somebody wants to practise. */
export interface PracticeTimes {
  /** Tells these times from any others of the participant's. */
  readonly uid: string;
  readonly title: string;
  readonly from: LocalDay;
  /** 1–52. */
  readonly weeks: number;
  readonly weekdays: readonly Weekday[];
  readonly start: TimeOfDay;
  readonly minutes: number;
  readonly remind?: number;
}

/** The event for these times, each of the weekdays once a week; none when no weekday was chosen. */
export function practiceEvents(times: PracticeTimes): TimedEvent[] {
  const weekdays = [...new Set(times.weekdays)].sort((one, other) => one - other);
  if (weekdays.length === 0) return [];
  const { uid, start, minutes, remind } = times;
  return [
    {
      uid: `${uid}-practice`,
      title: oneLine(times.title),
      day: firstOn(weekdays, times.from),
      start,
      minutes,
      weekly: { weekdays, count: weekdays.length * times.weeks },
      ...(remind !== undefined && { remind }),
    },
  ];
}
