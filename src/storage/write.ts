import { mergeRecord, mergeRecords, type RecordSet } from '../domain/records/merge.ts';
import { STORE_NAMES, type Kept, type Records, type StoreName } from '../domain/records/records.ts';
import { parseRecord } from '../domain/records/shape.ts';
import { tellChange } from './changes.ts';
import { underWayWith } from './left.ts';
import { axesIn, writeMirror } from './mirror.ts';
import { withDatabase } from './open.ts';
import { StorageProblem } from './problem.ts';
import { SET_ASIDE } from './schema.ts';
import { transact, type Writing } from './transact.ts';

/**
 * Merges records of several stores into what is there, in one transaction: all of them or none. Of
 * two versions of a record the later stays, so that neither an older tab nor an older copy undoes
 * what was written after it. When this resolves they are on the disk.
 *
 * @throws StorageProblem `failed` for a record that could not be read again; nothing is written then
 */
export async function writeSet(set: RecordSet): Promise<void> {
  const names = STORE_NAMES.filter((name) => (set[name]?.length ?? 0) > 0);
  if (names.length === 0) return;
  const lists = names.map((name) => [name, check(name, set[name] ?? [])] as const);
  const ended = underWayWith(set);
  const kept = await withDatabase((database) =>
    transact(database, [...names, SET_ASIDE], (transaction) =>
      Promise.all(lists.map(([name, records]) => mergeInto(transaction, name, records))),
    ),
  ).finally(ended);
  const settings = kept[names.indexOf('settings')] as Records['settings'][] | undefined;
  writeMirror(axesIn(settings ?? []));
  tellChange(names);
}

/** The records, each once, as they will be read again. */
function check(name: StoreName, records: readonly unknown[]): Kept[] {
  const checked = records.map((one) => {
    const parsed = parseRecord(name, one);
    if ('record' in parsed) return parsed.record;
    throw new StorageProblem('failed', new TypeError(`${name}: ${parsed.reason}`));
  });
  return mergeRecords<Kept>(checked, []);
}

/** @returns the records as they are kept now */
function mergeInto(transaction: Writing, name: StoreName, records: readonly Kept[]): Promise<Kept[]> {
  const store = transaction.objectStore(name);
  const merge = async (record: Kept): Promise<Kept> => {
    const found: unknown = await store.get(record.id);
    const parsed = found === undefined ? undefined : parseRecord(name, found);
    const kept = parsed && 'record' in parsed ? mergeRecord<Kept>(parsed.record, record) : record;
    if (parsed && 'reason' in parsed) await setAside(transaction, name, record.id, found, parsed.reason);
    // Each list was checked by its own store's shape, which TypeScript cannot follow through the loop.
    if (kept === record) await store.put(record as never);
    return kept;
  };
  return Promise.all(records.map(merge));
}

/** Keeps a record that cannot be read, beside all that were set aside before. */
async function setAside(
  transaction: Writing,
  store: StoreName,
  key: string,
  found: unknown,
  reason: string,
): Promise<void> {
  const aside = transaction.objectStore(SET_ASIDE);
  let id = `${store} ${key}`;
  for (let number = 2; (await aside.getKey(id)) !== undefined; number += 1) id = `${store} ${key} ${number}`;
  await aside.put({ id, store, found, reason });
}
