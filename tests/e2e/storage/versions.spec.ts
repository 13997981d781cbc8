import { readFileSync } from 'node:fs';
import { REWRITTEN } from '../../helpers/next-version/migrations.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';
import type { Shape } from '../../helpers/raw-database.ts';
import { kindOf } from '../../helpers/storage-kind.ts';
import { expect, test, type Page } from '../../helpers/storage-test.ts';

/** A database as the first version of the site left it. Never changed: it stands on participants' devices. */
interface Database1 {
  readonly version: 1;
  readonly stores: readonly Shape[];
  readonly records: Readonly<Record<string, readonly { readonly id: string }[]>>;
}
const DATABASE_1 = JSON.parse(
  readFileSync(new URL('../../fixtures/database-1.json', import.meta.url), 'utf8'),
) as Database1;
const { 'set-aside': SET_ASIDE_1, ...RECORDS_1 } = DATABASE_1.records;

const makeDatabase1 = (page: Page) =>
  page.evaluate(async ({ version, stores, records }) => {
    await window.storage.raw.make(version, stores);
    for (const [name, list] of Object.entries(records)) await window.storage.raw.put(name, list);
  }, DATABASE_1);

const notes = (page: Page) =>
  page.evaluate(async () =>
    (await window.storage.readAll('practice-log')).map(({ note }) => note ?? 'as it was'),
  );

/** Reads on after a `#hold` page has begun its upgrade. */
const beginUpgrade = async (page: Page) => {
  await page.evaluate(() => {
    const ended = window.storage.readAll('practice-log').then(
      () => 'read',
      () => 'stopped',
    );
    Object.assign(window, { ended });
  });
  await page.waitForFunction(() => 'upgrading' in window);
};

test('a database of the first version is opened, and everything in it is read', async ({ page, site }) => {
  await page.goto(site.today);
  await makeDatabase1(page);
  expect(await page.evaluate(() => window.storage.readSet())).toEqual(RECORDS_1);
  expect(await page.evaluate(() => window.storage.readSetAside())).toEqual(SET_ASIDE_1);
});

test('the first version is what it always was, and each later one only adds to the one before', async ({
  page,
  site,
}) => {
  // The next version, so that there is one after today's.
  await page.goto(site.next);
  const shapes = await page.evaluate(async () => {
    const { MIGRATIONS, raw } = window.storage;
    const all: Shape[][] = [];
    for (let count = 1; count <= MIGRATIONS.length; count += 1) {
      all.push(await raw.shapeAfter(MIGRATIONS.slice(0, count)));
    }
    return all;
  });
  expect(shapes[0]).toEqual(DATABASE_1.stores);
  expect(shapes.length).toBeGreaterThan(1);
  for (const [index, after] of shapes.entries()) {
    for (const before of shapes[index - 1] ?? []) {
      const store = after.find(({ name }) => name === before.name);
      expect(store).toMatchObject({ keyPath: before.keyPath, autoIncrement: before.autoIncrement });
      expect(store?.indexes).toEqual(expect.arrayContaining([...before.indexes]));
    }
  }
});

test('an upgrade keeps everything', async ({ page, site }) => {
  await page.goto(site.today);
  await makeDatabase1(page);
  await page.goto(site.next);
  const upgraded = RECORDS_1['practice-log']?.map((note) => ({ ...note, note: REWRITTEN }));
  expect(await page.evaluate(() => window.storage.readSet())).toEqual({
    ...RECORDS_1,
    'practice-log': upgraded,
  });
  expect(await page.evaluate(() => window.storage.readSetAside())).toEqual(SET_ASIDE_1);
});

test('an upgrade that is killed in the middle has not begun, and is done at the next start', async ({
  site,
  openBrowser,
}) => {
  const { page, kill } = await openBrowser(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(500));
  await page.goto(`${site.next}#hold`);
  await beginUpgrade(page);
  await kill();

  const { page: before, kill: killBefore } = await openBrowser(site.today);
  expect(await notes(before)).toEqual(Array<string>(500).fill('as it was'));
  await killBefore();
  const { page: after } = await openBrowser(site.next);
  expect(await notes(after)).toEqual(Array<string>(500).fill(REWRITTEN));
});

test('an upgrade that is killed at its end is wholly done or not at all', async ({ site, openBrowser }) => {
  const { page, kill } = await openBrowser(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(500));
  await page.goto(`${site.next}#hold`);
  await beginUpgrade(page);
  // It ends now, and nobody waits for it.
  await page.evaluate(() => (location.hash = ''));
  await kill();

  const { page: after } = await openBrowser(site.today);
  const kind = await kindOf(after, () => window.storage.readAll('practice-log'));
  expect(['none', 'newer']).toContain(kind);
  if (kind === 'newer') await after.goto(site.next);
  const all = kind === 'newer' ? REWRITTEN : 'as it was';
  expect(await notes(after)).toEqual(Array<string>(500).fill(all));
});

test('an upgrade stops when its page is left, and is done when it is looked at again', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  await page.goto(`${site.next}#hold`);
  await beginUpgrade(page);
  // What the browser says when it takes a page away, to keep it or not.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.evaluate(() => (window as unknown as { ended: Promise<string> }).ended)).toBe('stopped');
  await page.evaluate(() => (location.hash = ''));
  expect(await notes(page)).toEqual(Array<string>(3).fill(REWRITTEN));
});

test('a second tab waits for an upgrade in the first, and then reads', async ({ page, context, site }) => {
  await page.goto(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  await page.goto(`${site.next}#hold`);
  await beginUpgrade(page);
  const second = await context.newPage();
  await second.goto(site.next);
  await second.evaluate(() => {
    Object.assign(window, { read: 'waiting' });
    void window.storage.readAll('practice-log').then((read) => Object.assign(window, { read: read.length }));
  });
  const read = () => second.evaluate(() => (window as unknown as { read: unknown }).read);
  expect(await read()).toBe('waiting');
  await page.evaluate(() => (location.hash = ''));
  await expect.poll(read).toBe(3);
  expect(await notes(page)).toEqual(Array<string>(3).fill(REWRITTEN));
});

test('an upgrade that an old tab stands in the way of says so at once, every time, and goes on when it is closed', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  const old = await context.newPage();
  await old.goto(site.today);
  await old.evaluate(() => window.storage.raw.holdOn());

  await page.goto(site.next);
  await page.evaluate(() =>
    window.storage.onChange((stores) => Object.assign(window, { told: stores.length })),
  );
  expect(await kindOf(page, () => window.storage.readAll('practice-log'))).toBe('blocked');
  // The browser says it of the first request only; the others would wait behind it without a word.
  expect(await kindOf(page, () => window.storage.readAll('work'))).toBe('blocked');
  expect(await kindOf(page, () => window.storage.eraseEverything())).toBe('blocked');
  await old.close();
  await page.waitForFunction(() => 'told' in window);
  expect(await notes(page)).toEqual(Array<string>(3).fill(REWRITTEN));
});

test('old code leaves a database of a newer version as it is', async ({ page, site }) => {
  await page.goto(site.next);
  await page.evaluate((some) => window.storage.write('practice-log', some), practiceNotes(3));
  await page.goto(site.today);
  expect(await kindOf(page, () => window.storage.readAll('practice-log'))).toBe('newer');
  expect(await kindOf(page, () => window.storage.eraseStore('practice-log'))).toBe('newer');
  await page.goto(site.next);
  expect(await notes(page)).toHaveLength(3);
});

test('a tab with old code lets go when a newer one wants to upgrade, and says so', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate(async (some) => {
    window.storage.whenOutdated(() => Object.assign(window, { outdated: true }));
    await window.storage.write('practice-log', some);
  }, practiceNotes(1));
  const newer = await context.newPage();
  await newer.goto(site.next);
  expect(await notes(newer)).toEqual([REWRITTEN]);
  await page.waitForFunction(() => 'outdated' in window);
});

test('a record that a newer version wrote is kept, and comes back when its code does', async ({
  page,
  site,
}) => {
  const goal = {
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: '2026-11-02T07:00:00.000Z',
    updatedAt: '2026-11-02T07:00:00.000Z',
    what: 'Gå en tur hver dag',
  };
  const written = { ...goal, why: 'Det gør mig glad' };
  await page.goto(site.today);
  await makeDatabase1(page);
  await page.evaluate((one) => window.storage.raw.put('goals', [one]), written);
  const goals = () => page.evaluate(() => window.storage.readAll('goals'));

  expect(await goals()).not.toContainEqual(expect.objectContaining({ id: goal.id }));
  expect(await page.evaluate(() => window.storage.readSetAside())).toContainEqual({
    id: `goals ${goal.id}`,
    store: 'goals',
    found: written,
    reason: 'why is not a field this version of the site knows',
  });
  // Not even old code that writes its own in the same place makes it go.
  await page.evaluate((one) => window.storage.write('goals', [one]), {
    ...goal,
    updatedAt: '2026-11-01T07:00:00.000Z',
  });
  await page.goto(site.next);
  expect(await goals()).toContainEqual(written);
  const aside = await page.evaluate(() => window.storage.readSetAside());
  expect(aside).toEqual(SET_ASIDE_1);
});
