import type { Records, StoreName } from '../../src/domain/records/records.ts';
import type { Page } from './test.ts';

/**
 * What is kept in one store of the site that a page shows, deleted records too, read past the site's
 * own code; nothing when there is no database.
 */
export function kept<Name extends StoreName>(page: Page, name: Name): Promise<Records[Name][]> {
  return page.evaluate(async (store) => {
    const there = (await indexedDB.databases()).some((database) => database.name === 'aandehul');
    if (!there) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('aandehul');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const records = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no records'));
    });
    database.close();
    return records;
  }, name) as Promise<Records[Name][]>;
}

/** Those that are not deleted. */
export async function keptNow<Name extends StoreName>(page: Page, name: Name): Promise<Records[Name][]> {
  return (await kept(page, name)).filter(({ deletedAt }) => deletedAt === undefined);
}
