import type { Page } from './test.ts';

/** Leaves the browser no room for the site of a page, so that nothing can be saved. */
export async function fillDisk(page: Page): Promise<void> {
  await setQuota(page, 1);
}

/** Gives the site its room back. */
export async function emptyDisk(page: Page): Promise<void> {
  await setQuota(page, undefined);
}

async function setQuota(page: Page, quotaSize: number | undefined): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}
