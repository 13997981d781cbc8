import { createHash } from 'node:crypto';
import { LOCALES } from '../../src/i18n/locales.ts';
import { formatSize } from '../../src/i18n/format.ts';
import { myDataWords } from '../../src/i18n/own/my-data/index.ts';
import { recordingsWords } from '../../src/i18n/own/recordings/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { lookOver } from '../helpers/axe.ts';
import { everyPageChanged, MARK, type Editions } from '../helpers/editions.ts';
import { HANGING, SPOILED, spoiling } from '../helpers/faulty-server.ts';
import { smallDisk } from '../helpers/full-disk.ts';
import type { Host } from '../helpers/host.ts';
import { install, lookForUpdate } from '../helpers/installed.ts';
import { leftBehind, NOTHING } from '../helpers/my-data.ts';
import { ask, giveRecordings, noise, ownCaches, type Recorded } from '../helpers/recordings.ts';
import { routeOf } from '../helpers/routes.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { writeFiles } from '../helpers/write-files.ts';

const CACHE = 'aandehul-recordings';
const calm = noise('Rolig', '12345678', 375);
const short = noise('Kort', '87654321', 30);
const practice = routeOf('practices one');
const da = recordingsWords('da');
const myData = myDataWords('da');

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const size = ({ content }: Recorded) => formatSize('da', content.length);

/** Puts the recordings into a site. */
const putIn = (folder: string) =>
  writeFiles(
    folder,
    Object.fromEntries([calm, short].map(({ recording, content }) => [recording.file, content])),
  );

let site: Promise<string> | undefined;

/** Opens a practice of the built site with recordings, everything else of it on the device. */
async function open(page: Page, host: Host, editions: Editions): Promise<void> {
  host.show(await (site ??= editions.make(putIn)));
  await install(page, host, practice.address);
  await giveRecordings(page);
}

const take = (page: Page, { recording }: Recorded) =>
  page.evaluate((one) => window.recordings.take(one), recording);

const show = (page: Page, recorded: readonly Recorded[], all = false) =>
  page.evaluate(([some, whole]) => window.recordings.show('da', some, whole), [
    recorded.map(({ recording }) => recording),
    all,
  ] as const);

/** What a page gets for a part of the recording, which has to be these bytes of it. */
async function expectPart(page: Page, host: Host, asked: string, first: number, last: number): Promise<void> {
  const part = calm.content.subarray(first, last + 1);
  expect(await ask(page, host.at(calm.recording.file), asked), asked).toEqual({
    status: 206,
    range: `bytes ${first}-${last}/${calm.content.length}`,
    length: String(part.length),
    type: 'audio/wav',
    digest: digest(part),
  });
}

/** Loads the recording as a page does, goes to a place in it, and says how long it is and where it stands, seconds. */
const seek = (page: Page, address: string, to: number) =>
  page.evaluate(
    async ([src, place]) => {
      const sound = new Audio(src);
      const on = (what: string) =>
        new Promise((resolve, reject) => {
          sound.addEventListener(what, resolve, { once: true });
          sound.addEventListener('error', () => reject(new Error(sound.error?.message)), { once: true });
        });
      await on('loadedmetadata');
      const sought = on('seeked');
      sound.currentTime = place;
      await sought;
      return [Math.round(sound.duration), sound.currentTime];
    },
    [address, to] as const,
  );

for (const folder of ['/', '/kommune/kurser/']) {
  test.describe(`a recording of a site in ${folder}`, () => {
    test.use({ folder });

    test('that was taken along is there with the host gone: whole, in any part, and to be played from any place', async ({
      page,
      host,
      editions,
    }) => {
      await open(page, host, editions);
      expect(await take(page, calm)).toBe('taken');
      await host.stop();
      const address = host.at(calm.recording.file);
      const last = calm.content.length - 1;
      expect(await ask(page, address)).toEqual({
        status: 200,
        range: null,
        length: String(calm.content.length),
        type: 'audio/wav',
        digest: calm.recording.sha256,
      });
      await expectPart(page, host, 'bytes=0-99', 0, 99);
      await expectPart(page, host, 'bytes=1500000-1600000', 1_500_000, 1_600_000);
      await expectPart(page, host, 'bytes=-1000', last - 999, last);
      await expectPart(page, host, 'bytes=2000000-', 2_000_000, last);
      await expectPart(page, host, 'bytes=2999000-9999999', 2_999_000, last);
      await expectPart(page, host, 'bytes=-9999999', 0, last);
      expect(await ask(page, address, `bytes=${last + 1}-`)).toMatchObject({
        status: 416,
        range: `bytes */${last + 1}`,
        digest: digest(Buffer.alloc(0)),
      });
      expect(await seek(page, address, 200)).toEqual([375, 200]);
    });
  });
}

test('a recording that was not taken along comes from the host, in the parts that are asked for', async ({
  page,
  host,
  editions,
}) => {
  await open(page, host, editions);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expectPart(page, host, 'bytes=1500000-1600000', 1_500_000, 1_600_000);
  expect(await seek(page, host.at(calm.recording.file), 200)).toEqual([375, 200]);
  expect(await ownCaches(page)).toEqual([]);
  await host.stop();
  await expect(ask(page, host.at(calm.recording.file))).rejects.toThrow();
  await page.goto(host.at(calm.recording.file));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(routeOf('lost').heading);
});

test.describe('is refused, and nothing of it kept, when the answer', () => {
  const wrong = Buffer.from(calm.content);
  wrong.writeUInt8(wrong.readUInt8(2_000_000) ^ 1, 2_000_000);
  const answers: typeof SPOILED = {
    ...SPOILED,
    'has one bit turned': (response) => response.end(wrong),
    'goes on where it should end': (response) => response.end(Buffer.concat([calm.content, wrong])),
  };
  const network = /cut short|500/;
  for (const [how, spoil] of Object.entries(answers)) {
    test(how, async ({ page, host, editions }) => {
      await open(page, host, editions);
      host.fault = spoiling(calm.recording.file, spoil, calm.content);
      expect(await take(page, calm)).toBe(network.test(how) ? 'network' : 'bytes');
      expect(await ownCaches(page)).toEqual([]);
      host.fault = undefined;
      expect(await take(page, calm)).toBe('taken');
      expect(await ownCaches(page)).toEqual([CACHE]);
    });
  }
});

test('stopped in the middle, nothing is kept', async ({ page, host, editions }) => {
  await open(page, host, editions);
  host.fault = spoiling(calm.recording.file, HANGING['begins and never ends'] ?? raise, calm.content);
  expect(await page.evaluate((one) => window.recordings.stopInTheMiddle(one), calm.recording)).toBe(
    'AbortError',
  );
  expect(await ownCaches(page)).toEqual([]);
});

test('what the site no longer has goes; what it has, and what a neighbour keeps, stays', async ({
  page,
  host,
  editions,
}) => {
  await open(page, host, editions);
  expect([await take(page, calm), await take(page, short)]).toEqual(['taken', 'taken']);
  const kept = await page.evaluate(
    async ([name, listed]) => {
      const cache = await caches.open(name);
      await cache.put('/nabo/recordings/andet.11111111.opus', new Response('x'));
      await window.recordings.tidy(listed);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    },
    [CACHE, [short.recording.file]] as const,
  );
  expect(kept).toEqual([`/${short.recording.file}`, '/nabo/recordings/andet.11111111.opus']);
});

test('a new version of the site leaves what was taken along alone', async ({ page, host, editions }) => {
  await open(page, host, editions);
  expect(await take(page, calm)).toBe('taken');
  const next = await editions.make((folder) => {
    putIn(folder);
    everyPageChanged(folder);
  });
  host.show(next);
  expect(await lookForUpdate(page)).toBe('installed');
  await page.locator('[data-update-take]').click();
  await expect(page.getByText(MARK)).toBeVisible();
  await host.stop();
  expect(await ask(page, host.at(calm.recording.file))).toMatchObject({ digest: calm.recording.sha256 });
  await expectPart(page, host, 'bytes=-1000', calm.content.length - 1000, calm.content.length - 1);
});

test.describe('on a page', () => {
  test('one recording: its size first, how far it has come, that it is there, and how to be rid of it', async ({
    page,
    host,
    editions,
  }) => {
    await open(page, host, editions);
    host.fault = spoiling(calm.recording.file, HANGING['begins and never ends'] ?? raise, calm.content);
    await show(page, [calm]);
    await button(page, da.take(1, '3 MB')).click();
    const progress = page.getByRole('progressbar', { name: 'Rolig' });
    await expect(progress).toHaveJSProperty('max', calm.content.length);
    await expect(progress).toHaveJSProperty('value', calm.content.length / 2);
    await expect(page.getByText(da.far('1,5 MB', '3 MB'))).toBeVisible();
    // What changes all the time is in no place that a screen reader calls out.
    await expect(page.getByRole('status').filter({ hasText: da.fetching })).toHaveText(da.fetching);
    await expect(button(page, da.stop)).toBeFocused();
    expect((await lookOver(page)).found).toEqual([]);
    await button(page, da.stop).click();
    await expect(page.getByText(da.stopped)).toBeVisible();
    expect(await ownCaches(page)).toEqual([]);

    host.fault = undefined;
    await expect(button(page, da.take(1, '3 MB'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(da.taken(1, '3 MB'))).toBeVisible();
    await expect(progress).toHaveCount(0);
    await expect(button(page, da.remove)).toBeFocused();
    expect(await ownCaches(page)).toEqual([CACHE]);
    await page.keyboard.press('Enter');
    await expect(page.getByText(da.removed)).toBeVisible();
    await expect(button(page, da.take(1, '3 MB'))).toBeFocused();
    expect(await ownCaches(page)).toEqual([]);
  });

  test('all of them: what is whole stays when another fails, and the rest can be had later', async ({
    page,
    host,
    editions,
  }) => {
    await open(page, host, editions);
    const gone = SPOILED['is half, and said to be whole'] ?? raise;
    host.fault = spoiling(calm.recording.file, gone, calm.content);
    await show(page, [short, calm], true);
    await button(page, da.takeAll(2, '3,2 MB')).click();
    await expect(page.getByRole('alert')).toContainText(da['problem.bytes.what']);
    await expect(page.getByText(da.some(1, 2, size(short)))).toBeVisible();
    expect((await lookOver(page)).found).toEqual([]);
    host.fault = undefined;
    host.asked.length = 0;
    await button(page, da.takeRest('3 MB')).click();
    await expect(page.getByText(da.taken(2, '3,2 MB'))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(host.asked.map(({ path }) => path)).toEqual([calm.recording.file]);
  });

  test('without a connection it says so, and what to do', async ({ page, host, editions }) => {
    await open(page, host, editions);
    await show(page, [calm]);
    await host.stop();
    await button(page, da.take(1, '3 MB')).click();
    await expect(page.getByRole('alert')).toContainText(da['problem.network.what']);
    expect(await ownCaches(page)).toEqual([]);
    await host.start();
    await button(page, da.take(1, '3 MB')).click();
    await expect(page.getByText(da.taken(1, '3 MB'))).toBeVisible();
  });

  test('on a full disk it says so, keeps nothing half, and what was there before stays', async ({
    page,
    host,
    editions,
  }) => {
    await open(page, host, editions);
    expect(await take(page, short)).toBe('taken');
    await smallDisk(page, host, 1);
    await show(page, [calm]);
    await button(page, da.take(1, '3 MB')).click();
    await expect(page.getByRole('alert')).toContainText(da['problem.full.what']);
    const kept = await page.evaluate(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => url);
    }, CACHE);
    expect(kept).toEqual([host.at(short.recording.file)]);
    await host.stop();
    expect(await ask(page, host.at(short.recording.file))).toMatchObject({ digest: short.recording.sha256 });
  });

  test('nothing is shown when there is nothing to take along, or nothing to take it with', async ({
    page,
    host,
    editions,
  }) => {
    await open(page, host, editions);
    await show(page, []);
    await show(page, [calm]);
    await expect(page.locator('.take-along')).toHaveCount(1);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'caches'));
    await page.reload();
    await giveRecordings(page);
    expect(await page.evaluate(() => 'caches' in window)).toBe(false);
    await show(page, [calm]);
    await expect(page.locator('main > div').first()).toBeEmpty();
  });
});

test.describe('my data', () => {
  for (const locale of LOCALES) {
    test(`says how much was taken along, and removes it, in ${locale}`, async ({ page, host, editions }) => {
      const t = myDataWords(locale);
      await open(page, host, editions);
      expect(await take(page, calm)).toBe('taken');
      await page.goto(host.at(ownAddress(locale, 'my-data').slice(1)));
      await expect(page.getByText(t['kept.taken'])).toContainText('3 MB');
      await expect(page.getByText(t['kept.nothing'])).toHaveCount(0);
      expect((await lookOver(page)).found).toEqual([]);
      await button(page, t['kept.taken.remove']).click();
      await expect(page.getByRole('status').filter({ hasText: t['kept.taken.removed'] })).toBeFocused();
      await expect(page.getByText(t['kept.nothing'])).toBeVisible();
      expect(await ownCaches(page)).toEqual([]);
    });
  }

  test('erases it with everything, and names it before', async ({ page, host, editions }) => {
    await open(page, host, editions);
    expect(await take(page, calm)).toBe('taken');
    await page.goto(host.at(ownAddress('da', 'my-data').slice(1)));
    await button(page, myData['erase.everything']).click();
    const question = page.getByRole('group', { name: myData['erase.everything.title'] });
    await expect(question).toContainText(myData['erase.holding.taken']('3 MB'));
    await button(page, myData['erase.yes.everything']).click();
    await expect(page.getByText(myData['erase.done.everything.what'])).toBeVisible();
    expect(await ownCaches(page)).toEqual([]);
    expect(await leftBehind(page)).toEqual(NOTHING);
    await host.stop();
    await expect(ask(page, host.at(calm.recording.file))).rejects.toThrow();
  });

  test('erased in another window, what is still on its way is not kept', async ({
    page,
    host,
    editions,
    context,
  }) => {
    await open(page, host, editions);
    let go: (() => void) | undefined;
    host.fault = (path, response) => {
      if (path !== calm.recording.file) return false;
      response.write(calm.content.subarray(0, 1000));
      go = () => void response.end(calm.content.subarray(1000));
      return true;
    };
    await show(page, [calm]);
    await button(page, da.take(1, '3 MB')).click();
    await expect(page.getByText(da.far('1 kB', '3 MB'))).toBeVisible();
    const other = await context.newPage();
    await other.goto(host.at(ownAddress('da', 'my-data').slice(1)));
    await other.evaluate((name) => caches.delete(name), CACHE);
    go?.();
    await expect(page.getByRole('alert')).toContainText(da['problem.refused.title']);
    expect(await ownCaches(page)).toEqual([]);
  });
});

function raise(): never {
  throw new Error('there is no such answer');
}
