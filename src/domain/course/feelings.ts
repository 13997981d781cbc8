import type { PracticeEntry } from '../records/records.ts';

/** How practice felt on average, 0–10, more is better. */
export interface Feelings {
  /** How many practices it is the average of. */
  readonly times: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The averages of how it felt before and after, over the practices where both were noted, so that the
 * two can be compared; undefined when there are none. Deleted entries are left out.
 */
export function averageFeelings(entries: readonly PracticeEntry[]): Feelings | undefined {
  let [times, before, after] = [0, 0, 0];
  for (const entry of entries) {
    if (entry.deletedAt !== undefined || entry.before === undefined || entry.after === undefined) continue;
    times += 1;
    before += entry.before;
    after += entry.after;
  }
  return times > 0 ? { times, before: before / times, after: after / times } : undefined;
}
