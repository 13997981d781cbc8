import type { RecordSet } from '../domain/records/merge.ts';
import { STORE_NAMES, type StoreName } from '../domain/records/records.ts';
import { tellChange } from './changes.ts';
import { forgetLeft, leftBehind, takeUpLeft } from './left.ts';
import { clearMirror, writeMirror } from './mirror.ts';
import { deleteDatabase, withExisting } from './open.ts';
import { readStores } from './read.ts';
import { SET_ASIDE, type SetAside } from './schema.ts';
import { eraseTaken } from './taken.ts';
import { transact } from './transact.ts';
import { writeSet } from './write.ts';

/**
 * Everything that can be read, deleted records too, as it is at one moment: what goes into a copy.
 *
 * @throws StorageProblem
 */
export async function readSet(): Promise<Required<RecordSet>> {
  return (await readStores(STORE_NAMES)).records;
}

/**
 * What cannot be read, for the participant to see and take along (`set-aside-text.ts`).
 *
 * @throws StorageProblem
 */
export async function readSetAside(): Promise<readonly SetAside[]> {
  return (await readStores(STORE_NAMES)).aside;
}

/**
 * Merges a saved copy into what is there: the union by id, the later version of each record, all or
 * nothing.
 *
 * @throws StorageProblem
 */
export function restore(set: RecordSet): Promise<void> {
  return writeSet(set);
}

/**
 * Erases one kind of records for good, those that could not be read too.
 *
 * @throws StorageProblem
 */
export async function eraseStore(name: StoreName): Promise<void> {
  const everything = [...STORE_NAMES, SET_ASIDE] as const;
  await takeUpLeft();
  const left = await withExisting((database) =>
    transact(database, everything, async (transaction) => {
      const aside = transaction.objectStore(SET_ASIDE);
      const own = (await aside.getAll()).filter(({ store }) => store === name);
      await Promise.all([transaction.objectStore(name).clear(), ...own.map(({ id }) => aside.delete(id))]);
      const counts = await Promise.all(everything.map((one) => transaction.objectStore(one).count()));
      return counts.reduce((sum, count) => sum + count, 0);
    }),
  );
  if (!left) clearMirror();
  else if (name === 'settings') writeMirror({});
  tellChange([name]);
}

/**
 * Erases everything: afterwards nothing of the participant's is left in IndexedDB or localStorage,
 * and no recording that was taken along.
 *
 * @throws StorageProblem `blocked` when another tab does not let go; it is erased when that is closed
 */
export async function eraseEverything(): Promise<void> {
  clearMirror();
  for (const [name, text] of leftBehind()) forgetLeft(name, text);
  await Promise.all([eraseTaken(), deleteDatabase()]);
  // A tab that read in the meantime may have kept the copy once more.
  clearMirror();
  tellChange(STORE_NAMES);
}
