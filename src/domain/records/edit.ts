import { changeInstant } from '../day/instant.ts';
import type { Kept } from './records.ts';

/** What can be done to a record. Each gives the record as it is afterwards and leaves the given one as it was. */

/** What a record made now has of its own. */
export function made(id: string, at: string): Kept {
  return { id, createdAt: at, updatedAt: at };
}

/**
 * A record changed.
 *
 * @param at the instant of the change
 */
export function edited<T extends Kept>(record: T, change: Partial<T>, at: string): T {
  return { ...record, ...change, updatedAt: changeInstant(record.updatedAt, at) };
}

/** A record deleted; its words stay in it until they are erased, so that it can be brought back. */
export function deleted<T extends Kept>(record: T, at: string): T {
  return { ...record, deletedAt: at, updatedAt: changeInstant(record.updatedAt, at) };
}

/** A deleted record brought back. */
export function broughtBack<T extends Kept>(record: T, at: string): T {
  const back: T & { deletedAt?: string } = { ...record, updatedAt: changeInstant(record.updatedAt, at) };
  delete back.deletedAt;
  return back;
}

/**
 * A record as it was before, changed back: whatever was added since is gone again.
 *
 * @param now the record as it is kept
 */
export function changedBack<T extends Kept>(now: T, before: T, at: string): T {
  return { ...before, updatedAt: changeInstant(now.updatedAt, at) };
}

/** Those that are not deleted. */
export function there<T extends Kept>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => deletedAt === undefined);
}
