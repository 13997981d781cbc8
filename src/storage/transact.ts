import type { IDBPTransaction, StoreNames } from 'idb';
import { withDatabase } from './open.ts';
import type { Schema } from './schema.ts';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Changes stores, all of it or nothing: when this resolves the change is on the disk and survives a
 * power cut; when it rejects nothing has changed. Within the work nothing else may be awaited.
 *
 * @throws StorageProblem
 */
export function transact(
  names: readonly StoreNames<Schema>[],
  work: (transaction: Writing) => readonly Promise<unknown>[] | Promise<readonly Promise<unknown>[]>,
): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
    try {
      await Promise.all([...(await work(transaction)), transaction.done]);
    } catch (error) {
      await giveUp(transaction);
      throw error;
    }
  });
}

/** A record that cannot be stored throws before the browser knows, and the others would be kept without this. */
async function giveUp(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already: a full disk aborts it from the browser's side.
  }
  await transaction.done.catch(() => undefined);
}
