import type { Browser, BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addDays, fromEpochDay } from '../../domain/day/local-day.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { ROOT_LOCALE } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { atMost, median, milliseconds, times, type Figure } from './figure.ts';
import type { Host } from './host.ts';
import { DATABASE } from '../../storage/schema.ts';

/** Ten years of one practice a day, and ten times as many. */
const SIZES = [3650, 36_500];
const STORE = 'practice-log';
/** A file of the site that is no page: it has the site's origin, and runs nothing of its own. */
const QUIET = '/icons/icon.svg';

/**
 * How long somebody with years of notes waits for the first chart of "My course". Both times begin when
 * the database is asked for and are taken in a page opened anew, one right after the other: the bare
 * one ends when `getAll` has given the same records, the other when the first canvas has colour on it.
 *
 * @param turns how often each is measured; the middle one counts
 */
export async function measureFirstChart(browser: Browser, host: Host, turns: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    try {
      await seed(context, host, entries(size));
      const bare: number[] = [];
      const drawn: number[] = [];
      // The first reading of a store made a moment ago is none that a participant meets.
      await bareRead(context, host);
      for (let turn = 0; turn < turns; turn += 1) {
        bare.push(await bareRead(context, host));
        drawn.push(await firstChart(context, host));
      }
      const [read, chart] = [median(bare), median(drawn)];
      figures.push(
        { what: `  ${size} practices, a bare read`, measured: milliseconds(read) },
        { what: `  ${size} practices, the first chart`, measured: milliseconds(chart) },
        atMost(`${size} practices, the first chart over a bare read`, chart / read, 2, times),
      );
    } finally {
      await context.close();
    }
  }
  return figures;
}

function entries(count: number): PracticeEntry[] {
  const practices = ['body-scan', 'sitting', 'breathing-space', 'movement-lying'];
  const aDay = count / 3650;
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(fromEpochDay(16_801), Math.floor(index / aDay));
    return {
      id: randomUUID(),
      createdAt: `${day}T08:00:00.000Z`,
      updatedAt: `${day}T08:20:00.000Z`,
      practice: { id: practices[index % practices.length] ?? '' },
      day,
      startedAt: `${day}T09:00:00+01:00`,
      minutes: 5 + (index % 40),
      notedBy: 'player',
      ...(index % 3 === 0 && { before: index % 11, after: (index + 2) % 11 }),
      ...(index % 5 === 0 && { note: 'Tankerne løb, og så kom de tilbage til fødderne.' }),
    };
  });
}

const PIECE = 3650;

/** Saves records as the site itself does. */
async function seed(context: BrowserContext, host: Host, records: readonly PracticeEntry[]): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'src/storage/write.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storage',
  });
  const page = await context.newPage();
  await page.goto(host.origin + QUIET);
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; window.storage = storage`);
  // In pieces, as no more can be handed to a page at once.
  for (let from = 0; from < records.length; from += PIECE)
    await page.evaluate(
      async ([store, some]) => {
        const { storage } = window as unknown as { storage: typeof import('../../storage/write.ts') };
        await storage.writeSet({ [store]: some });
      },
      [STORE, records.slice(from, from + PIECE)] as const,
    );
  await page.close();
}

/** Milliseconds from asking for the database to having the records, without any script of the site. */
async function bareRead(context: BrowserContext, host: Host): Promise<number> {
  const page = await context.newPage();
  await page.goto(host.origin + QUIET);
  const took = await page.evaluate(
    async ([database, store]) => {
      const begun = performance.now();
      const opening = indexedDB.open(database);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (reading.onsuccess = resolve));
      const found = reading.result.length;
      return found > 0 ? performance.now() - begun : NaN;
    },
    [DATABASE, STORE] as const,
  );
  await page.close();
  return took;
}

/** Milliseconds from the site's asking for the database to a first chart with something on it. */
async function firstChart(context: BrowserContext, host: Host): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const times: { begun?: number; drawn?: number } = {};
    Object.assign(window, { times });
    const factory = IDBFactory.prototype as { open: IDBFactory['open'] };
    factory.open = new Proxy(factory.open, {
      apply(open, its, given) {
        times.begun ??= performance.now();
        return Reflect.apply(open, its, given) as unknown;
      },
    });
    // Chart.js sizes a canvas and draws on it in one go; this is told right after.
    new MutationObserver(() => {
      const canvas = document.querySelector('canvas');
      if (!canvas || times.drawn !== undefined) return;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      if (pixels?.some((value) => value > 0)) times.drawn = performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['width', 'height', 'style'] });
  });
  await page.goto(host.origin + ownAddress(ROOT_LOCALE, 'my-course'));
  const times = await page.waitForFunction(() => {
    const { times: taken } = window as unknown as { times: { begun?: number; drawn?: number } };
    return taken.begun !== undefined && taken.drawn !== undefined ? taken.drawn - taken.begun : undefined;
  });
  const took = await times.jsonValue();
  await page.close();
  return took ?? NaN;
}
