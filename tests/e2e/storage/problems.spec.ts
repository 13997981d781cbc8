import { practiceNotes } from '../../helpers/practice-notes.ts';
import { kindOf } from '../../helpers/storage-kind.ts';
import { expect, test, type Page } from '../../helpers/storage-test.ts';

const NO_DATABASE: Readonly<Record<string, () => void>> = {
  'has no IndexedDB': () => {
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(Window.prototype, 'indexedDB');
  },
  'has null in its place, as older ones in a private window': () => {
    Object.defineProperty(window, 'indexedDB', { value: null });
  },
  'lets nobody open a database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'lets nobody change a database, as Firefox did in a private window': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'InvalidStateError');
    };
  },
  'lets nobody ask for it': () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
};

async function expectUnavailable(page: Page) {
  expect(await kindOf(page, () => window.storage.readAll('work'))).toBe('unavailable');
  expect(await kindOf(page, () => window.storage.readSet())).toBe('unavailable');
  const writing = page.evaluate(
    (notes) =>
      window.storage.write('practice-log', notes).then(
        () => 'none',
        (error: unknown) => window.storage.problemOf(error).kind,
      ),
    practiceNotes(1),
  );
  expect(await writing).toBe('unavailable');
}

for (const [what, take] of Object.entries(NO_DATABASE)) {
  test(`a browser that ${what} is told apart`, async ({ page, site }) => {
    await page.addInitScript(take);
    await page.goto(site.today);
    await expectUnavailable(page);
  });
}

test('a browser whose storage is switched off is told apart', async ({ site, openBrowser }) => {
  const { page } = await openBrowser(site.today, {
    profile: { default_content_setting_values: { cookies: 2 } },
  });
  await expectUnavailable(page);
});

test('a connection that was closed behind our back is opened anew', async ({ page, site }) => {
  await page.goto(site.today);
  const read = await page.evaluate(async (notes) => {
    const { readAll, withDatabase, write } = window.storage;
    const close = () =>
      withDatabase((database) => {
        database.close();
        return Promise.resolve();
      });
    await write('practice-log', notes.slice(0, 1));
    await close();
    await write('practice-log', notes.slice(1));
    await close();
    // Several pieces of work lose it at once, and one new connection serves them all.
    const all = await Promise.all([readAll('practice-log'), readAll('goals'), readAll('practice-log')]);
    return all.map((records) => records.length);
  }, practiceNotes(3));
  expect(read).toEqual([3, 0, 3]);
});

test('a connection that the browser took away is opened anew', async ({ page, context, site }) => {
  await page.goto(site.today);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(3));
  const devtools = await context.newCDPSession(page);
  // As "clear site data" does: every connection is closed by force, and the database is gone.
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(site.today).origin,
    storageTypes: 'indexeddb',
  });
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  expect(await page.evaluate(async () => (await window.storage.readAll('practice-log')).length)).toBe(2);
});

for (const name of ['InvalidStateError', 'AbortError', 'UnknownError']) {
  test(`work that meets a lost connection (${name}) is done once more, and no more than that`, async ({
    page,
    site,
  }) => {
    await page.goto(site.today);
    const done = await page.evaluate(async (error) => {
      const { problemOf, withDatabase } = window.storage;
      let times = 0;
      const lostUntil = (time: number) =>
        withDatabase(() => {
          times += 1;
          return times < time ? Promise.reject(new DOMException('lost', error)) : Promise.resolve(times);
        });
      const second = await lostUntil(2);
      times = 0;
      const kind = await lostUntil(9).catch((problem: unknown) => problemOf(problem).kind);
      return { second, kind, times };
    }, name);
    expect(done).toEqual({ second: 2, kind: 'failed', times: 2 });
  });
}

test('erasing everything says at once that another tab does not let go, and is done when that is closed', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
  const stubborn = await context.newPage();
  await stubborn.goto(site.today);
  await stubborn.evaluate(() => window.storage.raw.holdOn());
  await page.evaluate(() => window.storage.onChange(() => Object.assign(window, { told: true })));
  expect(await kindOf(page, () => window.storage.eraseEverything())).toBe('blocked');
  expect(await kindOf(page, () => window.storage.eraseEverything())).toBe('blocked');
  expect(await kindOf(page, () => window.storage.readAll('work'))).toBe('blocked');
  await stubborn.close();
  await page.waitForFunction(() => 'told' in window);
  expect(await page.evaluate(() => window.storage.readAll('practice-log'))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
