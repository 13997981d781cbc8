import type { RecordSet } from './merge.ts';
import { STORE_NAMES, type Kept, type StoreName } from './records.ts';

/** What is kept of one kind. */
export interface Holding {
  readonly store: StoreName;
  /** Records that are there for the participant to see. */
  readonly count: number;
  /** Records the participant has deleted; their words are still in them until they are erased. */
  readonly deleted: number;
  /** The instant the oldest of those that are there was made; missing when there are none. */
  readonly since?: string;
}

/** What a set holds, kind by kind, in the order of `STORE_NAMES`; a kind without records too. */
export function inventory(set: RecordSet): Holding[] {
  return STORE_NAMES.map((store) => {
    const all: readonly Kept[] = set[store] ?? [];
    const made = all.filter(({ deletedAt }) => deletedAt === undefined).map(({ createdAt }) => createdAt);
    const since = made.reduce((first, one) => (one < first ? one : first), made[0] ?? '');
    return { store, count: made.length, deleted: all.length - made.length, ...(since && { since }) };
  });
}
