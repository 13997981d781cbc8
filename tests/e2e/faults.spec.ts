import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyPageChanged, HASTY_WORKER, MARK } from '../helpers/editions.ts';
import { EMPTY, failingAfter, HANGING, SPOILED, spoiling } from '../helpers/faulty-server.ts';
import type { Fault, Host } from '../helpers/host.ts';
import { expectWhole, install, lookForUpdate, readyMark } from '../helpers/installed.ts';
import { routeOf, routeWith } from '../helpers/routes.ts';
import { DIST, workerCodeIn } from '../helpers/site-files.ts';
import { expect, test, type Page } from '../helpers/test.ts';

/** A page in the middle of the list, and the file it stands in. */
const { address } = routeOf('courses one one');
const FILE = `${address}index.html`;

/** The page that tells how the download goes. */
const telling = routeWith('data-offline');

const news = (page: Page) => page.getByText(MARK);
const state = (page: Page) => page.locator('[data-offline]');
const sentence = (page: Page, name: string) => state(page).getAttribute(`data-${name}`);

/** Faults while the files of a version are fetched, each made afresh for the version it spoils. */
const FETCHING: Readonly<Record<string, (dist: string) => Fault>> = {
  'the host fails half-way': () => failingAfter(10),
  ...Object.fromEntries(
    Object.entries(SPOILED).map(([what, spoil]) => [
      `a page ${what}`,
      (dist: string) => spoiling(address, spoil, readFileSync(join(dist, FILE))),
    ]),
  ),
};

/** Faults of the worker's own file. An empty one is a worker to a browser, and has tests of its own. */
const OF_THE_WORKER: Readonly<Record<string, (dist: string) => Fault>> = Object.fromEntries(
  Object.entries(SPOILED)
    .filter(([, spoil]) => spoil !== EMPTY)
    .map(([what, spoil]) => [
      `the worker's file ${what}`,
      (dist: string) => spoiling('sw.js', spoil, readFileSync(join(dist, 'sw.js'))),
    ]),
);

/** Faults of what the worker does, which stands in a file beside its own. */
const OF_ITS_CODE: Readonly<Record<string, (dist: string) => Fault>> = Object.fromEntries(
  Object.entries(SPOILED).map(([what, spoil]) => [
    `the worker's code ${what}`,
    (dist: string) => {
      const file = workerCodeIn(dist);
      return spoiling(file, spoil, readFileSync(join(dist, file)));
    },
  ]),
);

const emptyWorker = spoiling('sw.js', EMPTY, Buffer.alloc(0));

test.describe('when a new version is spoiled, the old one stays whole, and the next good one is taken', () => {
  const stale: typeof FETCHING = {
    'the host still sends a page of the old version': () =>
      spoiling(address, (response, content) => response.end(content), readFileSync(join(DIST, FILE))),
  };
  for (const [what, faultIn] of Object.entries({ ...FETCHING, ...stale })) {
    test(what, async ({ page, host, editions }) => {
      await install(page, host);
      const next = await editions.make(everyPageChanged);
      host.show(next);
      host.fault = faultIn(next);
      expect(await lookForUpdate(page)).toBe('redundant');
      await expectOldThenNew(page, host, next);
    });
  }
  for (const [what, faultIn] of Object.entries(OF_THE_WORKER)) {
    test(what, async ({ page, host, editions }) => {
      await install(page, host);
      const next = await editions.make(everyPageChanged);
      host.show(next);
      host.fault = faultIn(next);
      expect(await lookForUpdate(page)).toBe('refused');
      await expectOldThenNew(page, host, next);
    });
  }
  test("the worker's other code is empty, and said to be whole", async ({ page, host, editions }) => {
    await install(page, host);
    const next = await editions.make(everyPageChanged, HASTY_WORKER);
    host.show(next);
    host.fault = spoiling(workerCodeIn(next), EMPTY, Buffer.alloc(0));
    expect(await lookForUpdate(page)).toBe('refused');
    await expectOldThenNew(page, host, next);
  });
  test("the worker's file never comes", async ({ page, host, editions }) => {
    await install(page, host);
    const next = await editions.make(everyPageChanged);
    host.show(next);
    host.asked.length = 0;
    host.fault = spoiling('sw.js', () => undefined, Buffer.alloc(0));
    const looking = lookForUpdate(page);
    await expect.poll(() => host.asked.map(({ path }) => path)).toContain('sw.js');
    await expectWhole(page, host, DIST);
    expect(await looking).toBe('refused');
    await expectOldThenNew(page, host, next);
  });
  test("the worker's file is empty, and said to be whole", async ({ page, host, editions }) => {
    await install(page, host);
    const next = await editions.make(everyPageChanged);
    host.show(next);
    host.fault = emptyWorker;
    expect(await lookForUpdate(page)).toBe('installed');
    await expectOldThenNew(page, host, next);
  });
  for (const [what, spoil] of Object.entries(HANGING)) {
    test(`a page ${what}`, async ({ page, host, editions }) => {
      await install(page, host);
      const next = await editions.make(everyPageChanged, HASTY_WORKER);
      host.show(next);
      host.fault = spoiling(address, spoil, readFileSync(join(next, FILE)));
      expect(await lookForUpdate(page)).toBe('redundant');
      await expectOldThenNew(page, host, next);
    });
  }
});

test.describe('when the first visit meets a fault, the page reads, says so, and a later visit mends it', () => {
  for (const [what, faultIn] of Object.entries({ ...FETCHING, ...OF_THE_WORKER, ...OF_ITS_CODE })) {
    test(what, async ({ page, host }) => {
      host.fault = faultIn(DIST);
      await expectFailedThenReady(page, host);
    });
  }
  test("the worker's file is empty: the site is offered once the host is well", async ({ page, host }) => {
    host.fault = emptyWorker;
    await page.goto(host.at(telling.address));
    await expect(state(page)).toHaveText((await sentence(page, 'failed')) ?? '');
    host.fault = undefined;
    expect(await lookForUpdate(page)).toBe('installed');
    await page.locator('[data-update-take]').click();
    await expect(readyMark(page)).toBeVisible();
    await expectWhole(page, host, DIST);
  });
  for (const [what, spoil] of Object.entries(HANGING)) {
    test(`a page ${what}`, async ({ page, host, editions }) => {
      host.show(await editions.make(() => undefined, HASTY_WORKER));
      host.fault = spoiling(address, spoil, readFileSync(join(DIST, FILE)));
      await expectFailedThenReady(page, host);
    });
  }
});

/** What is offered after a spoiled version: nothing yet, and the good one once the host is well. */
async function expectOldThenNew(page: Page, host: Host, next: string): Promise<void> {
  await expect(page.locator('[data-update]')).toBeHidden();
  await expectWhole(page, host, DIST);
  host.fault = undefined;
  expect(await lookForUpdate(page)).toBe('installed');
  await page.locator('[data-update-take]').click();
  await expect(news(page)).toBeVisible();
  await expectWhole(page, host, next);
}

async function expectFailedThenReady(page: Page, host: Host): Promise<void> {
  await page.goto(host.at(telling.address));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(telling.heading);
  await expect(state(page)).toHaveText((await sentence(page, 'failed')) ?? '');
  await expect(readyMark(page)).toBeHidden();
  host.fault = undefined;
  await page.goto(host.at(telling.address));
  await expect(state(page)).toHaveText((await sentence(page, 'ready')) ?? '');
  await expect(readyMark(page)).toBeVisible();
  await expectWhole(page, host, DIST);
}
