import { openDB } from 'idb';
import type { MIGRATIONS } from '../../src/storage/migrations.ts';

/** The database as the browser has it, past the storage layer; runs in the page. */

/** What a database consists of. */
export interface Shape {
  readonly name: string;
  readonly keyPath: IDBObjectStore['keyPath'];
  readonly autoIncrement: boolean;
  readonly indexes: readonly Pick<IDBIndex, 'name' | 'keyPath' | 'unique' | 'multiEntry'>[];
}

/** Opens it, in another version if one is given. */
export function open(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open('aandehul', version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** Opens it and does not let go, whatever other tabs ask for. */
export async function holdOn(): Promise<void> {
  Object.assign(window, { held: await open() });
}

/** Makes it anew from a description. */
export async function make(version: number, stores: readonly Shape[]): Promise<void> {
  const database = await open(version, (made) => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = made.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, ...options } of indexes) store.createIndex(name, keyPath, options);
    }
  });
  database.close();
}

export async function put(store: string, values: readonly unknown[]): Promise<void> {
  const database = await open();
  const transaction = database.transaction(store, 'readwrite');
  for (const value of values) transaction.objectStore(store).put(value);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error('not put'));
  });
  database.close();
}

export async function getAll(store: string): Promise<unknown[]> {
  const database = await open();
  const request = database.transaction(store).objectStore(store).getAll();
  const found = await new Promise<unknown[]>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as unknown[]);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
  database.close();
  return found;
}

/** What a database consists of after these migrations, tried out beside the real one. */
export async function shapeAfter(migrations: typeof MIGRATIONS): Promise<Shape[]> {
  const name = `after ${migrations.length}`;
  const database = await openDB(name, migrations.length, {
    upgrade: (made, _from, _to, transaction) => {
      for (const migrate of migrations) migrate(made as never, transaction as never);
    },
  });
  const shapes = [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).store;
    const indexes = [...store.indexNames].map((one) => {
      const { name, keyPath, unique, multiEntry } = store.index(one);
      return { name, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  database.close();
  indexedDB.deleteDatabase(name);
  return shapes;
}

/** Keeps a store to itself, so that whatever is written there waits, until the page is closed. */
export async function occupy(store: string): Promise<void> {
  const database = await open();
  const objects = database.transaction(store, 'readwrite').objectStore(store);
  const ask = () => (objects.count().onsuccess = ask);
  ask();
}
