import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, VERSION, type Upgrading } from './migrations.ts';
import { StorageProblem } from './problem.ts';
import { DATABASE, type Schema } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** What is told about a database that was asked for. */
export interface Hears {
  /** Another tab does not let go of an older version; the answer comes when it does. */
  readonly blocked: () => void;
  /** The connection is gone: the browser took it, or another tab wants to upgrade or to erase. */
  readonly gone: () => void;
  /** It is gone because a newer version of the site takes over. */
  readonly outdated: () => void;
}

/**
 * Opens the database and brings it to this version of the site.
 *
 * @param create whether one is made when there is none
 * @returns undefined when there is none; nothing is left behind by having asked
 */
export async function openDatabase(create: boolean, hears: Hears): Promise<Database | undefined> {
  // Older browsers say null in a private window; where storage is switched off, asking throws.
  const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory | null };
  if (!indexedDB) throw new StorageProblem('unavailable');
  const found = { none: false };
  try {
    return await openDB<Schema>(DATABASE, VERSION, {
      upgrade(database, from, _to, transaction) {
        stopWhenLeft(transaction);
        found.none = from === 0 && !create;
        // The browser takes back what it began to make.
        if (found.none) transaction.abort();
        else for (const migrate of MIGRATIONS.slice(from)) migrate(database, transaction);
      },
      blocked: hears.blocked,
      blocking(_from, to, event) {
        (event.target as IDBDatabase).close();
        hears.gone();
        // Without a version to come, it is erased.
        if (to !== null) hears.outdated();
      },
      terminated: hears.gone,
    });
  } catch (error) {
    if (found.none) return undefined;
    throw isDenied(error) ? new StorageProblem('unavailable', error) : error;
  }
}

/**
 * Whether a browser says with this error that it will not open any database: Firefox in a private
 * window, before it had them there; Chromium with storage switched off, whose words it has for other
 * failures too, but then localStorage can be asked for.
 */
function isDenied(error: unknown): boolean {
  const name = error instanceof DOMException ? error.name : '';
  try {
    return name === 'InvalidStateError' || (name === 'UnknownError' && !window.localStorage);
  } catch {
    return true;
  }
}

/**
 * A page that is left in the middle keeps its upgrade in the back/forward cache, and the next page
 * would wait for it without end.
 */
function stopWhenLeft(transaction: Upgrading): void {
  const stop = () => transaction.abort();
  addEventListener('pagehide', stop);
  const ended = () => removeEventListener('pagehide', stop);
  transaction.done.then(ended, ended);
}
