import { practiceNotes } from '../../helpers/practice-notes.ts';
import { expect, test } from '../../helpers/storage-test.ts';

test('a full disk is said to be full, what was there stays, it can be erased, and with room again all is well', async ({
  site,
  openBrowser,
}) => {
  const { page } = await openBrowser(site.today);
  // Before the database is opened, since the browser remembers for a while how much room there was.
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(site.today);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await page.evaluate(() => {
    // Words that do not repeat, since what does is packed on the disk.
    const words = () => Array.from({ length: 2000 }, () => Math.random().toString(36)).join(' ');
    Object.assign(window, { words: () => words().slice(0, 20_000) });
  });
  const [first, ...others] = practiceNotes(400);
  /** Writes these notes in one transaction, each with a long text. */
  const write = (notes: typeof others) =>
    page.evaluate(
      (some) =>
        window.storage
          .write(
            'practice-log',
            some.map((note) => ({ ...note, note: (window as unknown as { words: () => string }).words() })),
          )
          .then(
            () => 'written',
            (error: unknown) => window.storage.problemOf(error).kind,
          ),
      notes,
    );
  const count = () => page.evaluate(async () => (await window.storage.readAll('practice-log')).length);
  const goal = {
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: '2026-11-02T07:00:00.000Z',
    updatedAt: '2026-11-02T07:00:00.000Z',
    what: 'walk',
  };
  await page.evaluate((one) => window.storage.write('goals', [one]), goal);
  expect(await write([first as NonNullable<typeof first>])).toBe('written');

  // Ten at a time until there is no room: of the last ten none is kept.
  let written = 1;
  let last = 'written';
  while (last === 'written' && written < others.length) {
    last = await write(others.slice(written, written + 10));
    if (last === 'written') written += 10;
  }
  expect(last).toBe('full');
  expect(await count()).toBe(written);

  await page.evaluate(() => window.storage.eraseStore('practice-log'));
  expect(await count()).toBe(0);
  expect(await page.evaluate(() => window.storage.readAll('goals'))).toEqual([goal]);
  // What was erased still takes its room for a while (Chromium packs its files when it likes to), so
  // that the room has to come from elsewhere on the device; nor is it seen at once.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30_000_000 });
  await expect.poll(() => write(others.slice(0, 1)), { timeout: 60_000 }).toBe('written');
  expect(await count()).toBe(1);
});
