import type { WorkEntry } from '../records/records.ts';
import { isDone } from './sheet.ts';

/** The finished answers about work or study with a number in them, which can be held against each other. */
export function answeredWork(entries: readonly WorkEntry[]): WorkEntry[] {
  return entries.filter(
    (entry) =>
      entry.deletedAt === undefined &&
      isDone(entry) &&
      [entry.hours, entry.ability, entry.belief].some((value) => value !== undefined),
  );
}
