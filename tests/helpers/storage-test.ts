import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { openKillable } from './killable-browser.ts';
import { startStorageSite, type StorageSite } from './storage-page.ts';

/** A page of a browser that can be killed. */
export interface Killable {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

interface Fixtures {
  /**
   * Opens a page in a browser of its own, which can be killed and has the back/forward cache that
   * Playwright's has not. Every browser of one test has the same profile: one after the other.
   *
   * @param preferences what the browser's user has chosen, as in the profile's file of that name
   */
  readonly openBrowser: (address: string, preferences?: object) => Promise<Killable>;
}

/** A test with the host of the storage pages. */
export const test = base.extend<Fixtures, { readonly site: StorageSite }>({
  site: [
    async ({}, use) => {
      const site = await startStorageSite();
      await use(site);
      site.server.closeAllConnections();
      site.server.close();
    },
    { scope: 'worker' },
  ],
  openBrowser: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'aandehul-profile-'));
    const opened: Killable[] = [];
    await use(async (address, preferences) => {
      if (preferences) {
        await mkdir(join(profile, 'Default'));
        await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
      }
      const { browser, kill } = await openKillable(profile);
      const page = await (browser.contexts()[0] ?? browser).newPage();
      opened.push({ page, kill });
      await page.goto(address);
      return { page, kill };
    });
    for (const { kill } of opened) await kill();
    await rm(profile, { recursive: true, force: true });
  },
});

export { expect, type Page } from '@playwright/test';
