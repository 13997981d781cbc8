import { practiceNotes } from '../../helpers/practice-notes.ts';
import { expect, test, type Page } from '../../helpers/storage-test.ts';

/** Nothing is stored before the participant saves something, and nothing afterwards when they erase it. */

const AXES = {
  id: 'axes',
  createdAt: '2026-11-02T07:00:00.000Z',
  updatedAt: '2026-11-02T07:00:00.000Z',
  value: { work: 'student', life: ['relative', 'young'] },
} as const;

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length);
const mirror = (page: Page) => page.evaluate(() => localStorage.getItem('aandehul'));
const hasData = (page: Page) => page.evaluate(() => window.storage.hasData());

test('looking for what is kept, and erasing what is not there, leave nothing behind', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const found = await page.evaluate(async () => {
    const { storage } = window;
    await Promise.all([storage.eraseStore('work'), storage.readAll('goals')]);
    return {
      all: await storage.readAll('practice-log'),
      set: Object.values(await storage.readSet()).flat(),
      aside: await storage.readSetAside(),
    };
  });
  expect(found).toEqual({ all: [], set: [], aside: [] });
  expect(await databases(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is saved while something looks for it is saved', async ({ page, site }) => {
  await page.goto(site.today);
  const read = await page.evaluate(async (notes) => {
    const { readAll, write } = window.storage;
    await Promise.all([readAll('work'), write('practice-log', notes), readAll('goals')]);
    return (await readAll('practice-log')).length;
  }, practiceNotes(2));
  expect(read).toBe(2);
});

test('the copy for the first paint says that something is kept, and holds the axes', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  expect(await hasData(page)).toBe(false);
  await page.evaluate((axes) => window.storage.write('settings', [axes]), AXES);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
  expect(await mirror(page)).toBe('{"work":"student","life":"relative young","kept":"1"}');
  expect(await hasData(page)).toBe(true);

  // An older choice, as a copy may hold it, changes nothing; a later one without any does.
  await page.evaluate((axes) => window.storage.restore({ settings: [axes] }), {
    ...AXES,
    updatedAt: '2026-11-01T07:00:00.000Z',
    value: { work: 'pensioner' },
  } as const);
  expect(await mirror(page)).toBe('{"work":"student","life":"relative young","kept":"1"}');
  await page.evaluate((axes) => window.storage.write('settings', [axes]), {
    ...AXES,
    updatedAt: '2026-11-03T07:00:00.000Z',
    deletedAt: '2026-11-03T07:00:00.000Z',
  });
  expect(await mirror(page)).toBe('{"kept":"1"}');
});

test('a copy that was lost is made anew when the records are read', async ({ page, site }) => {
  await page.goto(site.today);
  await page.evaluate((axes) => window.storage.write('settings', [axes]), AXES);
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => window.storage.readAll('goals'));
  expect(await mirror(page)).toBeNull();
  await page.evaluate(() => window.storage.readAll('settings'));
  expect(await mirror(page)).toBe('{"work":"student","life":"relative young","kept":"1"}');
});

test('whatever else stands in the place of the copy counts as nothing', async ({ page, site }) => {
  await page.goto(site.today);
  const read = await page.evaluate(() =>
    [
      '',
      'null',
      '7',
      '[]',
      '{',
      '{"kept":1,"work":["student"],"theme":"x"}',
      '{"life":"young <b> pain"}',
    ].map((text) => {
      localStorage.setItem('aandehul', text);
      return window.storage.readMirror();
    }),
  );
  expect(read).toEqual([{}, {}, {}, {}, {}, {}, { life: 'young' }]);
});

test('after one kind is erased the others are there; after the last nothing says that there was any', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((axes) => window.storage.write('settings', [axes]), AXES);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  await page.evaluate(() => window.storage.eraseStore('settings'));
  expect(await mirror(page)).toBe('{"kept":"1"}');
  expect(await page.evaluate(async () => (await window.storage.readAll('practice-log')).length)).toBe(2);
  await page.evaluate(() => window.storage.eraseStore('practice-log'));
  expect(await mirror(page)).toBeNull();
});

test('erasing everything leaves nothing, and another tab is told, and not that it is outdated', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  const other = await context.newPage();
  await other.goto(site.today);
  await other.evaluate(async () => {
    await window.storage.readAll('practice-log');
    window.storage.whenOutdated(() => Object.assign(window, { outdated: true }));
    window.storage.onChange((stores) => Object.assign(window, { told: stores.length }));
  });
  await page.evaluate(() => window.storage.eraseEverything());
  await other.waitForFunction(() => 'told' in window);
  expect(await other.evaluate(() => 'outdated' in window)).toBe(false);
  expect(await other.evaluate(() => window.storage.readAll('practice-log'))).toEqual([]);
  expect(await databases(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without localStorage everything is kept all the same', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto(site.today);
  await page.evaluate((axes) => window.storage.write('settings', [axes]), AXES);
  expect(await page.evaluate(() => window.storage.readAll('settings'))).toEqual([AXES]);
  expect(await hasData(page)).toBe(false);
  await page.evaluate(() => window.storage.eraseEverything());
  expect(await databases(page)).toBe(0);
});
