import type { Host } from './host.ts';
import type { Page } from './test.ts';

/**
 * Gives the site a small disk, bytes. To be called before anything is kept, since the browser
 * remembers for half a minute how much room there was.
 */
export async function smallDisk(page: Page, host: Host, bytes = 2_000_000): Promise<void> {
  await setQuota(page, host.at(''), bytes);
}

/** Fills the disk of the site that a page shows, so that nothing more can be saved. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler');
      request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no room for a database'));
    });
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const bytes = new Uint8Array(size);
        // Bytes that do not repeat, since what does is packed on the disk.
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const transaction = database.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').put(bytes);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 500_000; size >= 1; size = Math.floor(size / 5)) while (await put(size));
    database.close();
  });
  // What was written may be packed by and by, and must leave no room then.
  await setQuota(page, page.url(), 1);
}

/** Gives the site its room back. */
export async function emptyDisk(page: Page): Promise<void> {
  await setQuota(page, page.url(), undefined);
}

async function setQuota(page: Page, address: string, quotaSize: number | undefined): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}
