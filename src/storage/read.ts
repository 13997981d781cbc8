import { mergeRecords, type RecordSet } from '../domain/records/merge.ts';
import { STORE_NAMES, type Kept, type Records, type StoreName } from '../domain/records/records.ts';
import { parseRecord } from '../domain/records/shape.ts';
import { takeUpLeft } from './left.ts';
import { axesIn, writeMirror } from './mirror.ts';
import { withExisting } from './open.ts';
import { SET_ASIDE, type SetAside } from './schema.ts';

/** What some stores hold. */
export interface Found<Name extends StoreName> {
  /** Each of the stores asked for; records sorted by id, deleted ones too. */
  readonly records: { readonly [One in Name]: readonly Records[One][] };
  /** What could not be read in them, and what had been set aside from them. */
  readonly aside: readonly SetAside[];
}

/**
 * Reads stores as they are at one moment, and changes nothing but to end what a page that was left had
 * been writing. A record that cannot be read stays
 * where it is and is counted; whatever had been set aside is tried again, since a newer version of
 * the site reads what an older one could not. Nothing is looked up by an index: a record that lacks
 * the index's field would not be in it.
 *
 * @throws StorageProblem
 */
export async function readStores<Name extends StoreName>(names: readonly Name[]): Promise<Found<Name>> {
  await takeUpLeft();
  const raw = await withExisting(async (database) => {
    const stores = [...names, SET_ASIDE] as const;
    const transaction = database.transaction(stores);
    return Promise.all(stores.map((name): Promise<unknown[]> => transaction.objectStore(name).getAll()));
  });
  const setAside = (raw?.at(-1) ?? []).map(parseSetAside);
  const aside = setAside.filter(({ store }) => store === SET_ASIDE);
  const records = names.map((name, index) => {
    const earlier = setAside.filter(({ store }) => store === name);
    const now = (raw?.[index] ?? []).map((found) => ({
      id: `${name} ${idOf(found)}`,
      store: name,
      found,
    }));
    const readable = read(name, now, aside);
    // Most often there is nothing to merge, and the browser sorts by id as it is.
    return [
      name,
      earlier.length > 0 ? mergeRecords(readable, read(name, earlier, aside)) : readable,
    ] as const;
  });
  // Each list was read by its own store's shape, which TypeScript cannot follow through the loop.
  const set = Object.fromEntries(records) as unknown as Found<Name>['records'] & RecordSet;
  // A browser killed right after a save may have kept the record and not the copy of it.
  if (raw?.some((list) => list.length > 0)) writeMirror(set.settings && (axesIn(set.settings) ?? {}));
  return { records: set, aside };
}

/** The records of one store that can be read; the others are added to `aside`. */
function read(name: StoreName, found: readonly Omit<SetAside, 'reason'>[], aside: SetAside[]): Kept[] {
  const records: Kept[] = [];
  for (const one of found) {
    const parsed = parseRecord(name, one.found);
    if ('record' in parsed) records.push(parsed.record);
    else aside.push({ ...one, reason: parsed.reason });
  }
  return records;
}

/** What stands in the store of what was set aside, which need not be what was put there. */
export function parseSetAside(value: unknown): SetAside {
  // It is an object with an id, since the store's key path says so.
  const { store, found, reason } = value as { readonly [Name in keyof SetAside]?: unknown };
  const id = idOf(value);
  const known = STORE_NAMES.find((name) => name === store);
  if (known && typeof reason === 'string') return { id, store: known, found, reason };
  return { id, store: SET_ASIDE, found: value, reason: 'the record is not one that was set aside' };
}

/** A record's id as text; a key of the database may be a number, a date or a list too. */
export function idOf(record: unknown): string {
  return String((record as { readonly id: unknown }).id);
}
