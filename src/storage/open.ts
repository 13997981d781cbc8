import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, VERSION } from './migrations.ts';
import { problemOf, StorageProblem } from './problem.ts';
import { DATABASE, type Schema } from './schema.ts';

/** Told when another tab wants to upgrade and this one has let go; the page must be loaded anew. */
type Outdated = () => void;

let opened: Promise<IDBPDatabase<Schema>> | undefined;
let tellOutdated: Outdated = () => undefined;

/** Says what to do when a newer version of the site has taken the data over in another tab. */
export function whenOutdated(tell: Outdated): void {
  tellOutdated = tell;
}

/**
 * The one connection of this page, opened at the first need and anew after the browser lost it.
 *
 * @throws StorageProblem
 */
export function connection(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw problemOf(error);
  });
  return opened;
}

/** Lets the connection go, so that the database can be deleted. */
export async function disconnect(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

async function open(): Promise<IDBPDatabase<Schema>> {
  if (!('indexedDB' in globalThis)) throw new StorageProblem('unavailable');
  return new Promise((resolve, reject) => {
    let given = false;
    openDB<Schema>(DATABASE, VERSION, {
      upgrade(database, from, _to, transaction) {
        // A page that is left in the middle keeps its upgrade in the back/forward cache, and the
        // next page would wait for it without end.
        const letGo = () => transaction.abort();
        addEventListener('pagehide', letGo, { once: true });
        transaction.done.then(
          () => removeEventListener('pagehide', letGo),
          () => removeEventListener('pagehide', letGo),
        );
        for (const migrate of MIGRATIONS.slice(from)) migrate(database, transaction);
      },
      blocked: () => {
        given = true;
        reject(new StorageProblem('blocked'));
      },
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        opened = undefined;
        tellOutdated();
      },
      terminated: () => {
        opened = undefined;
      },
    }).then((database) => (given ? database.close() : resolve(database)), reject);
  });
}

/**
 * Does some work on the database. When the browser lost the connection in the meantime (Safari
 * does), it is opened anew and the work is done once more.
 *
 * @throws StorageProblem
 */
export async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    return await work(await connection());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw problemOf(error);
  }
  await disconnect();
  try {
    return await work(await connection());
  } catch (error) {
    throw problemOf(error);
  }
}
