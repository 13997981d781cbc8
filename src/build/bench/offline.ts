import type { Browser } from '@playwright/test';
import { BARS, offlineBytes, readSite } from '../budget.ts';
import { atMost, kilobytes, percent, type Figure } from './figure.ts';
import type { Host } from './host.ts';

/** How long a version may take to come, milliseconds; the reader's own sign says when it is there. */
const PATIENCE = 120_000;

/**
 * What the whole site weighs offline, what a browser really fetches when it installs the site, and
 * what an installed site fetches after one paragraph was edited.
 *
 * @param before the finished site
 * @param after the same with one paragraph edited
 */
export async function measureOffline(
  browser: Browser,
  host: Host,
  before: string,
  after: string,
): Promise<Figure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  host.takeRecord();
  await page.goto(host.origin);
  await page.locator('[data-offline-ready]').waitFor({ timeout: PATIENCE });
  const installed = host.takeRecord().filter(({ as }) => as !== 'document');
  host.publish(after);
  await page.reload();
  await page.locator('[data-update]').waitFor({ timeout: PATIENCE });
  const updated = host.takeRecord();
  await context.close();
  host.publish(before);
  const site = offlineBytes(readSite(before));
  const bytes = (record: typeof updated) => record.reduce((total, one) => total + one.bytes, 0);
  return [
    atMost('whole site, both languages, packed', site, BARS.site, kilobytes),
    {
      what: `fetched by Chromium to install it (${installed.length} requests)`,
      measured: kilobytes(bytes(installed)),
    },
    ...updated.map((one) => ({
      what: `  after an edit: ${one.address}`,
      measured: kilobytes(one.bytes),
    })),
    atMost(
      `fetched after one paragraph was edited (${kilobytes(bytes(updated))})`,
      bytes(updated) / site,
      0.02,
      percent,
    ),
  ];
}
