import type { Records, StoreName } from '../domain/records/records.ts';
import { parseRecord } from '../domain/records/shape.ts';
import { tellChange } from './changes.ts';
import { withDatabase } from './open.ts';
import type { SetAside } from './schema.ts';
import { transact } from './transact.ts';

/**
 * Writes records of one store, all or none. When this resolves they are on the disk, and survive
 * a power cut: `strict` durability, and the transaction has ended.
 *
 * @throws StorageProblem
 */
export async function write<Name extends StoreName>(
  name: Name,
  records: readonly Records[Name][],
): Promise<void> {
  await transact([name], (transaction) => {
    const store = transaction.objectStore(name);
    return records.map((record) => store.put(record));
  });
  tellChange([name]);
}

/**
 * Every record of a store, deleted ones too. What cannot be read is moved to `set-aside` first.
 *
 * @throws StorageProblem
 */
export async function readAll<Name extends StoreName>(name: Name): Promise<Records[Name][]> {
  const found: unknown[] = await withDatabase((database) => database.getAll(name));
  const records: Records[Name][] = [];
  const bad: { found: unknown; reason: string }[] = [];
  for (const one of found) {
    const parsed = parseRecord(name, one);
    if ('record' in parsed) records.push(parsed.record);
    else bad.push({ found: one, reason: parsed.reason });
  }
  if (bad.length > 0) await setAside(name, bad);
  return records;
}

/** Moves unreadable records out of the way, as they were found. */
async function setAside(name: StoreName, bad: readonly { found: unknown; reason: string }[]): Promise<void> {
  await transact([name, 'set-aside'], (transaction) =>
    bad.flatMap(({ found, reason }) => {
      // The store's key path is `id`, so that whatever is wrong, this is there.
      const { id } = found as { id: string };
      const aside: SetAside = { id: `${name} ${id}`, store: name, found, reason };
      return [transaction.objectStore('set-aside').put(aside), transaction.objectStore(name).delete(id)];
    }),
  );
  tellChange([name]);
}

/** The records that could not be read, for the participant to see and take along. */
export function readSetAside(): Promise<SetAside[]> {
  return withDatabase((database) => database.getAll('set-aside'));
}
