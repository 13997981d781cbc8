import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openKillable } from '../../helpers/killable-browser.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';
import { startStoragePage } from '../../helpers/storage-page.ts';

let server: Server;
let address: string;
let profile: string;

test.beforeAll(async () => {
  ({ server, address } = await startStoragePage());
});
test.afterAll(() => server.close());
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'aandehul-profile-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

/** How many notes a browser opened anew on the profile finds. */
async function countAfterwards(): Promise<number> {
  const { browser, kill } = await openKillable(profile);
  const page = await (browser.contexts()[0] ?? browser).newPage();
  await page.goto(address);
  const notes = await page.evaluate(async () => (await window.storage.readAll('practice-log')).length);
  await kill();
  return notes;
}

test('two hundred confirmed notes survive a browser that is killed', async () => {
  const { browser, kill } = await openKillable(profile);
  const page = await (browser.contexts()[0] ?? browser).newPage();
  await page.goto(address);
  await page.evaluate(async (notes) => {
    for (const note of notes) await window.storage.write('practice-log', [note]);
  }, practiceNotes(200));
  await kill();
  expect(await countAfterwards()).toBe(200);
});

test('a restore that is killed in the middle is wholly there or not at all', async () => {
  const { browser, kill } = await openKillable(profile);
  const page = await (browser.contexts()[0] ?? browser).newPage();
  await page.goto(address);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
  // Not awaited: the browser dies while the transaction is on its way.
  await page.evaluate(
    (notes) => {
      void window.storage.writeSet({ 'practice-log': notes });
    },
    practiceNotes(20_000, 1),
  );
  await kill();
  expect([1, 20_001]).toContain(await countAfterwards());
});

test('a full disk is said to be full, and what was there stays', async () => {
  const { browser, kill } = await openKillable(profile);
  const context = browser.contexts()[0];
  const page = await context?.newPage();
  if (!context || !page) throw new Error('the browser has a context of its own');
  await page.goto(address);
  // Before the database is opened, since the browser remembers for a while how much room there was.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(address).origin,
    quotaSize: 1_000_000,
  });
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(2));
  const kind = await page.evaluate(
    async (notes) => {
      // Words that do not repeat, since what does is packed on the disk.
      const words = () => Array.from({ length: 1500 }, () => Math.random().toString(36)).join(' ');
      for (const note of notes) {
        const problem = await window.storage
          .write('practice-log', [{ ...note, note: words().slice(0, 20_000) }])
          .then(
            () => undefined,
            (error: unknown) => window.storage.problemOf(error).kind,
          );
        if (problem) return problem;
      }
      return 'none';
    },
    practiceNotes(400, 2),
  );
  expect(kind).toBe('full');
  const left = await page.evaluate(async () => (await window.storage.readAll('practice-log')).length);
  expect(left).toBeGreaterThanOrEqual(2);
  await kill();
});
