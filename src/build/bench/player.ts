import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAD_IN } from '../../domain/practice/plan.ts';
import { timeline } from '../../domain/practice/timeline.ts';
import { ROOT_LOCALE } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { parseScript } from '../../schemas/script.ts';
import { laterScript, readSite } from '../budget.ts';
import { kilobytes, median, milliseconds, type Figure } from './figure.ts';
import type { Host } from './host.ts';

/** The practice with the longest script that can be given in 45 minutes. */
const SCRIPT = `content/practices/body-scan/${ROOT_LOCALE}.mdx`;
const MINUTES = 45;

/**
 * What a practice costs to play: from the tap to its first sound, the lead-in aside; the script that is
 * fetched for it; and laying 45 minutes out in time.
 *
 * @param turns how often each is measured; the middle one counts
 */
export async function measurePlayer(
  browser: Browser,
  host: Host,
  root: string,
  turns: number,
): Promise<Figure[]> {
  const sounds: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) sounds.push(await firstSound(browser, host));
  const script = parseScript(readFileSync(join(root, SCRIPT), 'utf8'));
  const laid = Array.from({ length: 50 * turns }, () => {
    const begun = performance.now();
    timeline(script, MINUTES);
    return performance.now() - begun;
  });
  return [
    { what: 'from the tap to the first bell, the lead-in aside', measured: milliseconds(median(sounds)) },
    {
      what: 'script fetched for the player, gzip',
      measured: kilobytes(laterScript(readSite(join(root, 'dist')), /^_astro\/PlayerView\./)),
    },
    { what: `the timeline of ${MINUTES} minutes`, measured: `${median(laid).toFixed(2)} ms` },
  ];
}

/** Milliseconds from a tap on "begin" to the first bell of the timer, which rings right after the lead-in. */
async function firstSound(browser: Browser, host: Host): Promise<number> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const times: { tapped?: number; sounds?: number } = {};
    Object.assign(window, { times });
    addEventListener('click', () => (times.tapped = performance.now()), true);
    const sources = AudioBufferSourceNode.prototype as { start: (when?: number) => void };
    sources.start = new Proxy(sources.start, {
      apply(start, its: AudioBufferSourceNode, given: [when?: number]) {
        const wait = (given[0] ?? 0) - its.context.currentTime;
        times.sounds ??= performance.now() + wait * 1000;
        Reflect.apply(start, its, given);
      },
    });
  });
  await page.goto(host.origin + ownAddress(ROOT_LOCALE, 'timer'));
  await page.locator('astro-island:not([ssr]) .begin').click();
  const times = await page.waitForFunction(() => {
    const { times: taken } = window as unknown as { times: { tapped?: number; sounds?: number } };
    return taken.tapped !== undefined && taken.sounds !== undefined ? taken.sounds - taken.tapped : undefined;
  });
  const took = (await times.jsonValue()) ?? NaN;
  await page.close();
  return took - LEAD_IN * 1000;
}
