import type { RecordSet } from '../../src/domain/records/merge.ts';
import type { Records, StoreName } from '../../src/domain/records/records.ts';
import type { Host } from './host.ts';
import { storageScript } from './storage-page.ts';
import type { Page } from './test.ts';

/** A file of the site that is no page: it has the site's origin and runs nothing of its own. */
const QUIET = 'icons/icon.svg';

/**
 * Puts records on the device as the site itself would have saved them, before a page of it is opened;
 * the tab is left at a file without script.
 */
export async function seed(page: Page, host: Host, set: RecordSet): Promise<void> {
  await page.goto(host.at(QUIET));
  await giveStorage(page);
  await page.evaluate((records) => window.storage.restore(records), set);
}

/** Everything a store holds at this moment, deleted records too; the page stays as it is. */
export async function kept<Name extends StoreName>(page: Page, name: Name): Promise<Records[Name][]> {
  const other = await page.context().newPage();
  try {
    await other.goto(new URL(QUIET, await rootOf(page)).href);
    await giveStorage(other);
    return (await other.evaluate((store) => window.storage.readAll(store), name)) as Records[Name][];
  } finally {
    await other.close();
  }
}

/** Gives a page the storage layer; its name would otherwise stay within the evaluated script. */
export async function giveStorage(page: Page): Promise<void> {
  await page.evaluate(`${await storageScript()}; window.storage = storage;`);
}

/** Where the site stands that a page belongs to. */
function rootOf(page: Page): Promise<string> {
  return page.evaluate(() => new URL(document.documentElement.dataset['root'] ?? './', location.href).href);
}
