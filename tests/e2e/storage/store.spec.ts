import type { Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { startStoragePage } from '../../helpers/storage-page.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';

let server: Server;
let address: string;

test.beforeAll(async () => {
  ({ server, address } = await startStoragePage());
});
test.afterAll(() => server.close());

const count = (page: Page) =>
  page.evaluate(async () => (await window.storage.readAll('practice-log')).length);
/** The kind of problem that some work in the page meets. */
const problemOf = (page: Page, work: string) =>
  page.evaluate(
    (code) =>
      (eval(code) as Promise<unknown>).then(
        () => 'none',
        (error: unknown) => window.storage.problemOf(error).kind,
      ),
    work,
  );

test('nothing is stored by opening a page', async ({ page }) => {
  await page.goto(address);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('what is written is read again, in another tab too, which hears of it at once', async ({
  page,
  context,
}) => {
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  const heard = other.evaluate(
    () => new Promise((resolve) => window.storage.onChange((stores) => resolve([...stores]))),
  );
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(3));
  expect(await heard).toEqual(['practice-log']);
  expect(await count(other)).toBe(3);
});

test('a record that cannot be read is set aside with its reason, and the others are read', async ({
  page,
}) => {
  await page.goto(address);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  await page.evaluate(async () => {
    const database = await window.storage.connection();
    await database.put('practice-log', { id: 'broken', minutes: 'ten' } as never);
  });
  expect(await count(page)).toBe(2);
  const aside = await page.evaluate(() => window.storage.readSetAside());
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ store: 'practice-log', found: { id: 'broken', minutes: 'ten' } });
  expect(aside[0]?.reason).not.toBe('');
});

test('a set with one record that cannot be stored changes nothing at all', async ({ page }) => {
  await page.goto(address);
  const result = await page.evaluate(async (notes) => {
    const broken = { ...notes[1], id: undefined } as never;
    return window.storage.writeSet({ 'practice-log': [notes[0] as never, broken] }).then(
      () => 'written',
      () => 'refused',
    );
  }, practiceNotes(2));
  expect(result).toBe('refused');
  expect(await count(page)).toBe(0);
});

test('erasing one kind leaves the others; erasing everything leaves nothing', async ({ page }) => {
  await page.goto(address);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  await page.evaluate(() => window.storage.eraseStore('work'));
  expect(await count(page)).toBe(2);
  await page.evaluate(() => window.storage.eraseEverything());
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a database written by a newer version is left as it is', async ({ page }) => {
  await page.goto(address);
  await openRaw(page, 99);
  expect(await problemOf(page, "window.storage.readAll('work')")).toBe('newer');
  expect(await page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(99);
});

test('a tab with this version lets go when a newer one wants to upgrade, and says so', async ({
  page,
  context,
}) => {
  await page.goto(address);
  const told = page.evaluate(async () => {
    const outdated = new Promise<string>((resolve) => window.storage.whenOutdated(() => resolve('told')));
    await window.storage.readAll('work');
    return outdated;
  });
  const newer = await context.newPage();
  await newer.goto(address);
  await expect.poll(() => newer.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  await openRaw(newer, 2);
  expect(await told).toBe('told');
});

test('erasing everything says so when another tab does not let go', async ({ page, context }) => {
  await page.goto(address);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
  const stubborn = await context.newPage();
  await stubborn.goto(address);
  await openRaw(stubborn, undefined);
  expect(await problemOf(page, 'window.storage.eraseEverything()')).toBe('blocked');
});

test('a browser without IndexedDB is told apart', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(Window.prototype, 'indexedDB');
  });
  await page.goto(address);
  expect(await problemOf(page, "window.storage.readAll('work')")).toBe('unavailable');
});

/** Opens the database as other code would, and holds on to it. */
function openRaw(page: Page, version: number | undefined): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('aandehul', wanted);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          if (wanted === 99) request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error(request.error?.message));
      }),
    version,
  );
}
