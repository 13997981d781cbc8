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
 * been writing. A record that cannot be read stays where it is and is counted; whatever had been set
 * aside is tried again, since a newer version of the site reads what an older one could not. Nothing is
 * looked up by an index: a record that lacks the index's field would not be in it.
 *
 * @throws StorageProblem
 */
export async function readStores<Name extends StoreName>(names: readonly Name[]): Promise<Found<Name>> {
  await takeUpLeft();
  const read = await withExisting(async (database) => {
    const transaction = database.transaction([...names, SET_ASIDE]);
    const setAside = transaction.objectStore(SET_ASIDE).getAll();
    const lists = names.map((name) =>
      readInParts(transaction.objectStore(name), (found) => parse(name, found)),
    );
    return { setAside: (await setAside).map(parseSetAside), lists: await Promise.all(lists) };
  });
  const setAside = read?.setAside ?? [];
  const aside = setAside.filter(({ store }) => store === SET_ASIDE);
  const records = names.map((name, index) => {
    const now = joined(read?.lists[index] ?? []);
    const earlier = parseAside(
      name,
      setAside.filter(({ store }) => store === name),
    );
    aside.push(...now.aside, ...earlier.aside);
    // Most often there is nothing to merge, and the browser sorts by id as it is.
    const all = earlier.records.length > 0 ? mergeRecords(now.records, earlier.records) : now.records;
    return [name, all] as const;
  });
  // Each list was read by its own store's shape, which TypeScript cannot follow through the loop.
  const set = Object.fromEntries(records) as unknown as Found<Name>['records'] & RecordSet;
  // A browser killed right after a save may have kept the record and not the copy of it.
  const isEmpty = aside.length === 0 && records.every(([, list]) => list.length === 0);
  if (!isEmpty) writeMirror(set.settings && (axesIn(set.settings) ?? {}));
  return { records: set, aside };
}

/**
 * Where the parts begin in which a store is read: ids are random, and begin with a digit of sixteen.
 * Years of notes take long to fetch, and while the browser fetches a part the one before is parsed.
 */
const PARTS = ['4', '8', 'c'] as const;

/** Every key is in one of the parts: those that are no text sort before all texts or after them. */
function readInParts<T>(
  store: { getAll(range: IDBKeyRange): Promise<unknown[]> },
  parsed: (found: unknown[]) => T,
): Promise<T[]> {
  const [second, third, last] = PARTS;
  const ranges = [
    IDBKeyRange.upperBound(second, true),
    IDBKeyRange.bound(second, third, false, true),
    IDBKeyRange.bound(third, last, false, true),
    IDBKeyRange.lowerBound(last),
  ];
  return Promise.all(ranges.map((range) => store.getAll(range).then(parsed)));
}

interface Parsed {
  readonly records: readonly Kept[];
  readonly aside: readonly SetAside[];
}

/** What a store holds, in the order of the database. */
function parse(store: StoreName, found: readonly unknown[]): Parsed {
  const now = found.map((one) => ({ id: `${store} ${idOf(one)}`, store, found: one }));
  return parseAside(store, now);
}

/** The records of one store that can be read, and the others with the reason. */
function parseAside(name: StoreName, found: readonly Omit<SetAside, 'reason'>[]): Parsed {
  const records: Kept[] = [];
  const aside: SetAside[] = [];
  for (const one of found) {
    const parsed = parseRecord(name, one.found);
    if ('record' in parsed) records.push(parsed.record);
    else aside.push({ ...one, reason: parsed.reason });
  }
  return { records, aside };
}

function joined(parts: readonly Parsed[]): Parsed {
  return { records: parts.flatMap(({ records }) => records), aside: parts.flatMap(({ aside }) => aside) };
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
