import { mergeRecords } from '../domain/records/merge.ts';
import { STORE_NAMES, type Kept, type StoreName } from '../domain/records/records.ts';
import { parseRecord } from '../domain/records/shape.ts';
import { tellChange } from './changes.ts';
import { takeUpLeft } from './left.ts';
import { clearMirror } from './mirror.ts';
import { withExisting } from './open.ts';
import { parseSetAside } from './read.ts';
import { SET_ASIDE } from './schema.ts';
import { transact } from './transact.ts';

/** Something in the database, where it stands. */
interface Version {
  readonly place: StoreName | typeof SET_ASIDE;
  readonly key: string;
  /** The kind it is of, wherever it stands. */
  readonly store: StoreName | typeof SET_ASIDE;
  /** Missing when it cannot be read. */
  readonly record: Kept | undefined;
}

/**
 * Erases for good what the participant had deleted. A copy made before that can bring it back.
 *
 * @throws StorageProblem
 */
export function eraseDeleted(): Promise<void> {
  return erase((versions) => {
    const records = versions.flatMap(({ record }) => record ?? []);
    const merged = mergeRecords(records, []).filter(({ deletedAt }) => deletedAt !== undefined);
    const gone = new Set(merged.map(({ id }) => id));
    // Every version of it: an older one that was not deleted would otherwise be there again.
    return versions.filter(({ record }) => record && gone.has(record.id));
  });
}

/**
 * Erases for good what cannot be read.
 *
 * @throws StorageProblem
 */
export function eraseSetAside(): Promise<void> {
  return erase((versions) => versions.filter(({ record }) => record === undefined));
}

const PLACES = [...STORE_NAMES, SET_ASIDE] as const;

/** Erases what is chosen among the versions of one kind, kind by kind, all of it or nothing. */
async function erase(choose: (versions: readonly Version[]) => readonly Version[]): Promise<void> {
  await takeUpLeft();
  const left = await withExisting((database) =>
    transact(database, PLACES, async (transaction) => {
      const lists = await Promise.all(PLACES.map((place) => transaction.objectStore(place).getAll()));
      const all = lists.flatMap((list: readonly unknown[], index) =>
        list.map((found) => versionOf(PLACES[index] ?? SET_ASIDE, found)),
      );
      const chosen = PLACES.flatMap((store) => choose(all.filter((one) => one.store === store)));
      await Promise.all(chosen.map(({ place, key }) => transaction.objectStore(place).delete(key)));
      return all.length - chosen.length;
    }),
  );
  if (!left) clearMirror();
  tellChange(STORE_NAMES);
}

function versionOf(place: Version['place'], value: unknown): Version {
  // The key path of every store is `id`; keys that are no text are found by it all the same.
  const { id: key } = value as { readonly id: string };
  const { store, found } = place === SET_ASIDE ? parseSetAside(value) : { store: place, found: value };
  const parsed = store === SET_ASIDE ? undefined : parseRecord(store, found);
  return { place, key, store, record: parsed && 'record' in parsed ? parsed.record : undefined };
}
