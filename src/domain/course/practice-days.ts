import { addDays, parseLocalDay, type LocalDay } from '../day/local-day.ts';
import type { PracticeEntry } from '../records/records.ts';

/** What was practised on one day. */
export interface DayOfPractice {
  readonly day: LocalDay;
  /** How many practices, 0 on a day without. */
  readonly times: number;
  readonly minutes: number;
}

/** Every day of the month a day is in, first to last, with what was practised; deleted entries left out. */
export function practiceDays(entries: readonly PracticeEntry[], inMonth: LocalDay): DayOfPractice[] {
  const month = inMonth.slice(0, 7);
  const days = new Map(daysOf(month).map((day) => [day, { day, times: 0, minutes: 0 }]));
  for (const { deletedAt, day, minutes } of entries) {
    const its = deletedAt === undefined ? days.get(day) : undefined;
    if (!its) continue;
    its.times += 1;
    its.minutes += minutes;
  }
  return [...days.values()];
}

function daysOf(month: string): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = parseLocalDay(`${month}-01`); day?.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}
