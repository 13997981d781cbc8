import { laterDay, type LocalDay } from '../day/local-day.ts';
import type { PracticeEntry } from '../records/records.ts';

/** Everything practised, in a few numbers. */
export interface PracticeSum {
  readonly times: number;
  /** On how many days. */
  readonly days: number;
  readonly minutes: number;
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** The sum of these practices, deleted ones left out; undefined when there are none. */
export function practiceSum(entries: readonly PracticeEntry[]): PracticeSum | undefined {
  const days = new Set<LocalDay>();
  let [times, minutes] = [0, 0];
  let first: LocalDay | undefined;
  let last: LocalDay | undefined;
  for (const entry of entries) {
    if (entry.deletedAt !== undefined) continue;
    times += 1;
    minutes += entry.minutes;
    days.add(entry.day);
    first = first === undefined || entry.day < first ? entry.day : first;
    last = laterDay(last ?? entry.day, entry.day);
  }
  return first && last ? { times, days: days.size, minutes, first, last } : undefined;
}
