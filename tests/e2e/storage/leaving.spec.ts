import type { PracticeEntry } from '../../../src/domain/records/records.ts';
import { REWRITTEN } from '../../helpers/next-version/migrations.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';
import { kindOf } from '../../helpers/storage-kind.ts';
import { expect, test, type Page } from '../../helpers/storage-test.ts';

/**
 * Pages that are left go to the back/forward cache, as they do in a browser that is not driven by a
 * test: frozen in whatever they were doing, and still there for the database.
 */

const rewritten = (page: Page) =>
  page.evaluate(
    async (note) => (await window.storage.readAll('practice-log')).every((one) => one.note === note),
    REWRITTEN,
  );

test('a page that comes back from the back/forward cache is told to read again', async ({
  site,
  openBrowser,
}) => {
  const { page } = await openBrowser(site.today);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.storage.onChange((stores) => told.push(stores.length));
    window.addEventListener('pageshow', ({ persisted }) => told.push({ persisted }));
  });
  await page.goto(`${site.today}?elsewhere`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => 'told' in window);
  // Ten stores, told before the page's own listener hears that it is shown.
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
    10,
    { persisted: true },
  ]);
});

test('without a line to the other tabs, a page reads again when it is looked at again', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.goto(site.today);
  const told = await page.evaluate(() => {
    const told: number[] = [];
    window.storage.onChange((stores) => told.push(stores.length));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    return told;
  });
  expect(told).toEqual([10]);
});

test('whoever follows a link in the middle of an upgrade finds everything on the next page', async ({
  site,
  openBrowser,
}) => {
  const { page } = await openBrowser(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  await page.goto(`${site.next}#hold`);
  await page.evaluate(() => {
    window.storage.readAll('practice-log').catch(() => undefined);
  });
  await page.waitForFunction(() => 'upgrading' in window);
  await page.goto(`${site.next}?link`);
  expect(await rewritten(page)).toBe(true);
});

test('a page that is left while it waits for another tab does not stand in the way of the next', async ({
  site,
  openBrowser,
}) => {
  const { page } = await openBrowser(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  const old = await page.context().newPage();
  await old.goto(site.today);
  await old.evaluate(() => window.storage.raw.holdOn());

  await page.goto(site.next);
  expect(await kindOf(page, () => window.storage.readAll('practice-log'))).toBe('blocked');
  await page.goto(`${site.next}?link`);
  const read = rewritten(page);
  await old.close();
  expect(await read).toBe(true);
});

test('pages that are left as soon as they look for something do not stand in the way', async ({
  site,
  openBrowser,
}) => {
  const { page } = await openBrowser(site.today);
  for (let visit = 1; visit <= 8; visit += 1) {
    await page.evaluate(() => {
      window.storage.readAll('practice-log').catch(() => undefined);
    });
    await page.goto(`${site.today}?visit=${visit}`);
  }
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(1));
  expect(await page.evaluate(async () => (await window.storage.readAll('practice-log')).length)).toBe(1);
});

/** Another tab in which the notes on practice are busy; closed by the returned function. */
async function busyTab(page: Page): Promise<() => Promise<void>> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.evaluate(() => window.storage.raw.occupy('practice-log'));
  return () => other.close();
}

/** Begins to write, and leaves before that can have come to an end. */
async function writeAndLeave(page: Page, to: string, some: PracticeEntry[]): Promise<void> {
  const left = page.waitForURL(to);
  await page.evaluate(
    ({ some, to }) => {
      window.storage.write('practice-log', some).catch(() => undefined);
      location.href = to;
    },
    { some, to },
  );
  await left;
}

const left = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('aandehul-left'))
      .sort(),
  );
const notes = (page: Page) =>
  page.evaluate(async () => (await window.storage.readAll('practice-log')).map(({ id }) => id));

test('what a page was still writing when it was left is there on the next, and waits nowhere else', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(1));
  const free = await busyTab(page);
  const some = practiceNotes(2);
  await writeAndLeave(page, `${site.today}?link`, some);
  expect(await left(page)).toHaveLength(1);
  await free();
  expect(await notes(page)).toEqual(expect.arrayContaining(some.map(({ id }) => id)));
  expect(await left(page)).toEqual([]);
});

test('what was left behind is erased with everything else', async ({ page, site }) => {
  await page.goto(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(1));
  const free = await busyTab(page);
  await writeAndLeave(page, `${site.today}?link`, practiceNotes(2));
  await free();
  await page.evaluate(() => window.storage.eraseEverything());
  expect(await left(page)).toEqual([]);
  expect(await notes(page)).toEqual([]);
});

test('what stands there and cannot be read is left for a version that can, and the rest is read', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const found = await page.evaluate(async (some) => {
    const later = [{ 'practice-log': [some[0], { ...some[1], minutes: 'a while' }], diary: [{ id: '1' }] }];
    localStorage.setItem('aandehul-left-1', JSON.stringify(later));
    localStorage.setItem('aandehul-left-2', 'half a te');
    return (await window.storage.readAll('practice-log')).length;
  }, practiceNotes(2));
  expect(found).toBe(1);
  expect(await left(page)).toEqual(['aandehul-left-1', 'aandehul-left-2']);
});

test('a page that is only looked away from while it saves leaves nothing behind', async ({ page, site }) => {
  await page.goto(site.today);
  await page.evaluate(async (some) => {
    Object.defineProperty(document, 'hidden', { value: true });
    const saved = window.storage.write('practice-log', some);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await saved;
  }, practiceNotes(1));
  expect(await left(page)).toEqual([]);
  expect(await notes(page)).toHaveLength(1);
});
