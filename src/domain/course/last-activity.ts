import { laterDay, parseLocalDay, type LocalDay } from '../day/local-day.ts';
import type { CheckIn, PracticeEntry, Progress, Reflection, WorkEntry } from '../records/records.ts';

/** What tells that somebody has been here. */
export interface Activity {
  readonly 'practice-log': readonly PracticeEntry[];
  readonly 'check-ins': readonly CheckIn[];
  readonly work: readonly WorkEntry[];
  readonly reflections: readonly Reflection[];
  readonly progress: readonly Progress[];
}

/**
 * The last day on which anything was noted, written or read; undefined when nothing was. Days still to
 * come, noted by mistake, tell nothing. What is read has an instant only, and counts by its date in UTC:
 * weeks are what this is about.
 */
export function lastActivity({ progress, ...noted }: Activity, today: LocalDay): LocalDay | undefined {
  const days = Object.values(noted).flatMap((records: readonly { readonly day: LocalDay }[]) =>
    records.map(({ day }) => day),
  );
  const read = progress.flatMap(({ updatedAt }) => parseLocalDay(updatedAt.slice(0, 10)) ?? []);
  let last: LocalDay | undefined;
  for (const day of [...days, ...read]) if (day <= today) last = laterDay(day, last ?? day);
  return last;
}
