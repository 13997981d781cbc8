import type { Browser } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { BARS, inlineScripts } from '../budget.ts';
import { atMost, kilobytes, type Figure } from './figure.ts';
import type { Host, Transfer } from './host.ts';

/** What a request is asked for as, in the words of the table; anything else is "other". */
const TYPES = ['document', 'font', 'script', 'style', 'image'];

/**
 * What a module page transfers on a first visit before anybody touches it. The worker is kept from
 * starting, since what it fetches comes after load and holds nothing up.
 */
export async function measureColdPage(browser: Browser, host: Host, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  host.takeRecord();
  const answer = await page.goto(host.origin + address, { waitUntil: 'networkidle' });
  const record = host.takeRecord();
  const inline = inlineScripts((await answer?.body()) ?? Buffer.alloc(0));
  const scripts = record.filter(({ as }) => as === 'script');
  const fetched = await Promise.all(
    scripts.map(async (script) => (await context.request.get(host.origin + script.address)).body()),
  );
  await context.close();
  const font = bytesAs(record, 'font');
  const fontFile = record.reduce((total, { as, body }) => total + (as === 'font' ? body : 0), 0);
  return [
    ...[...TYPES, 'other']
      .map((type) => ({ what: `  ${type}`, bytes: bytesAs(record, type) }))
      .filter(({ bytes }) => bytes > 0)
      .map(({ what, bytes }) => ({ what, measured: kilobytes(bytes) })),
    atMost('everything besides the font', sum(record) - font, BARS.page, kilobytes),
    atMost('the font file', fontFile, BARS.font, kilobytes),
    atMost(
      'script before interaction, gzip',
      inline + fetched.reduce((total, script) => total + gzipSync(script, { level: 9 }).length, 0),
      BARS.readingScript,
      kilobytes,
    ),
  ];
}

const sum = (record: readonly Transfer[]) => record.reduce((total, { bytes }) => total + bytes, 0);

function bytesAs(record: readonly Transfer[], type: string): number {
  return sum(record.filter(({ as }) => (TYPES.includes(as) ? as : 'other') === type));
}
