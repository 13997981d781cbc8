import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';
import type { Database } from './upgrade.ts';

export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Changes stores, all of it or nothing: when this resolves the change is on the disk and survives a
 * power cut; when it rejects nothing has changed. Within the work nothing else may be awaited.
 *
 * @throws the browser's error
 */
export async function transact<T>(
  database: Database,
  names: readonly StoreNames<Schema>[],
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
  // The first request that fails says why; those after it only hear that they were given up, and so
  // does whoever waits for the transaction, if it is aborted here before the browser does.
  let cause: DOMException | null = null;
  const hear = ({ target }: Event) => (cause ??= (target as IDBRequest).error);
  transaction.addEventListener('error', hear, { capture: true });
  try {
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    await giveUp(transaction);
    // A full disk is told to the transaction alone.
    throw transaction.error ?? cause ?? error;
  }
}

/** Work that fails may do so before the browser knows; what it had written would be kept without this. */
async function giveUp(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already: a full disk aborts it from the browser's side.
  }
  await transaction.done.catch(() => undefined);
}
