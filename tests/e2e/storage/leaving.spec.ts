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
