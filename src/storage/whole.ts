import { deleteDB } from 'idb';
import type { RecordSet } from '../domain/records/merge.ts';
import { STORE_NAMES, type StoreName } from '../domain/records/records.ts';
import { tellChange } from './changes.ts';
import { clearMirror } from './mirror.ts';
import { disconnect } from './open.ts';
import { problemOf, StorageProblem } from './problem.ts';
import { DATABASE } from './schema.ts';
import { transact } from './transact.ts';

/**
 * Writes records of several stores in one transaction: all of them or none.
 *
 * @throws StorageProblem
 */
export async function writeSet(set: RecordSet): Promise<void> {
  const names = STORE_NAMES.filter((name) => (set[name]?.length ?? 0) > 0);
  if (names.length === 0) return;
  await transact(names, (transaction) =>
    names.flatMap((name) => (set[name] ?? []).map((record) => transaction.objectStore(name).put(record))),
  );
  tellChange(names);
}

/** Erases one kind of records for good, those set aside from it too. */
export async function eraseStore(name: StoreName): Promise<void> {
  await transact([name, 'set-aside'], async (transaction) => {
    const aside = transaction.objectStore('set-aside');
    const keys = (await aside.getAll()).filter(({ store }) => store === name).map(({ id }) => id);
    return [transaction.objectStore(name).clear(), ...keys.map((key) => aside.delete(key))];
  });
  if (name === 'settings') clearMirror();
  tellChange([name]);
}

/**
 * Erases everything: afterwards nothing of the participant's is left in IndexedDB or localStorage.
 *
 * @throws StorageProblem `blocked` when another tab does not let go
 */
export async function eraseEverything(): Promise<void> {
  await disconnect();
  clearMirror();
  await new Promise<void>((resolve, reject) => {
    deleteDB(DATABASE, { blocked: () => reject(new StorageProblem('blocked')) }).then(
      resolve,
      (error: unknown) => reject(problemOf(error)),
    );
  });
  tellChange(STORE_NAMES);
}
