import { test as base, type BrowserContext, type Locator, type Page, type Request } from '@playwright/test';
import { Editions } from './editions.ts';
import { Host } from './host.ts';
import { DIST } from './site-files.ts';

interface Fixtures {
  /** Where on the host the site stands; tests may say otherwise with `test.use`. */
  readonly folder: string;
  readonly host: Host;
}

interface WorkerFixtures {
  readonly editions: Editions;
}

/** A test with a host of its own that shows the built site. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  folder: ['/', { option: true }],
  // A page that is still fading in takes no clicks, and has no colours to measure.
  reducedMotion: 'reduce',
  host: async ({ folder }, use) => {
    const host = new Host(DIST, folder);
    await host.start();
    await use(host);
    await host.stop();
  },
  editions: [
    async ({}, use) => {
      const editions = new Editions();
      await use(editions);
      editions.throwAway();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
export type { BrowserContext, Locator, Page, Request };
