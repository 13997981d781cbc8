import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Recording } from '../../../src/domain/practice/recording.ts';
import { parseScript } from '../../../src/schemas/script.ts';
import { planOfScript } from '../../../src/domain/practice/plan.ts';
import { playerWords } from '../../../src/i18n/own/player/index.ts';
import { folderAddress } from '../../../src/i18n/routes.ts';
import { stringsIn } from '../../../src/i18n/strings.ts';
import type { Editions } from '../../helpers/editions.ts';
import { HEARD_RATE, heardSoFar, holdRecordings, recordWhatSounds } from '../../helpers/heard.ts';
import type { Host } from '../../helpers/host.ts';
import { install } from '../../helpers/installed.ts';
import { kept, keptNow } from '../../helpers/kept.ts';
import { onsetsIn } from '../../helpers/onsets.ts';
import { press, stage, waitFor, words } from '../../helpers/player.ts';
import { PROJECT } from '../../helpers/project.ts';
import { giveRecordings } from '../../helpers/recordings.ts';
import { DIST } from '../../helpers/site-files.ts';
import { expect, test, type Page } from '../../helpers/test.ts';
import { addRecording, minute, MINUTE, tone, TONE } from '../../helpers/with-recording.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Seconds by which a bell may be off. */
const OFF = 0.05;
/** Seconds after which a line is shown, at most: it is told four times a second, on a slow machine less often. */
const TOLD = 1.5;

const t = playerWords('da');
const [, second, third] = minute.lines;
const practice = folderAddress('da', 'practices', 'foedderne-paa-gulvet').slice(1);
const source = readFileSync(join(PROJECT, 'content/practices/feet-on-the-floor/da.mdx'), 'utf8');
const script = planOfScript(parseScript(source), tone.minutes);

const sites = new Map<Recording, Promise<string>>();

/** Opens the practice of a site that has a recording of it, the site whole on the device. */
async function open(page: Page, host: Host, editions: Editions, recording = minute): Promise<void> {
  const content = recording === tone ? TONE : MINUTE;
  const site =
    sites.get(recording) ?? editions.make((folder) => addRecording(folder, practice, recording, content));
  sites.set(recording, site);
  host.show(await site);
  await install(page, host, practice);
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: stringsIn('da')['practice.begin'] }).click();
  await expect(stage(page)).toBeVisible();
}

const said = (page: Page) => stage(page).locator('.stage-words');

/** Where the recording stands, seconds, and whether it plays. */
const recording = (page: Page) =>
  page.evaluate(() => {
    const [audio] = window.audios;
    if (!audio) throw new Error('no recording');
    return { at: audio.currentTime, isPlaying: !audio.paused };
  });

/** Which words the script says at a second of the practice. */
const scriptAt = (position: number) => script.parts.findLast(({ start }) => start <= position)?.text ?? '';

/** Finds the words of the script that are said where the practice is, and gives the second it is at. */
async function expectInStep(page: Page): Promise<number> {
  const { at, text } = await stage(page).evaluate((element) => ({
    at: element.querySelector('progress')?.value ?? NaN,
    text: element.querySelector('.stage-words p')?.textContent,
  }));
  // What is told of the place is told in whole seconds.
  const within = [...(at === 0 ? [t.leadIn] : []), scriptAt(at), scriptAt(at + 1)];
  expect(within).toContain(text);
  return at;
}

/**
 * Waits until the practice has gone over to its script at a second of it, lets it go on for some more, ends
 * it and finds it noted.
 */
async function expectByScript(page: Page, from: number, to: number, more = 31): Promise<void> {
  await expect(stage(page).locator('.stage-note')).toHaveText(t.broken, { timeout: 60_000 });
  const at = await expectInStep(page);
  expect(at).toBeGreaterThanOrEqual(from);
  expect(at).toBeLessThanOrEqual(to);
  await expect(said(page)).toHaveAttribute('aria-live', 'polite');
  await expect(stage(page).locator('progress')).toHaveAttribute('max', String(script.seconds));
  await waitFor(page, at + more);
  await press(page, 'end');
  await expect(page.getByRole('heading', { name: t.ended })).toBeVisible();
  const [entry, ...others] = await keptNow(page, 'practice-log');
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ practice: { id: 'feet-on-the-floor' }, notedBy: 'player' });
  expect(entry?.minutes).toBeGreaterThanOrEqual(0.5);
  expect(entry?.minutes).toBeLessThanOrEqual(0.7);
}

test('a recording guides by itself, its lines stand while they are said, and its end is the end', async ({
  page,
  host,
  editions,
}) => {
  await holdRecordings(page);
  await open(page, host, editions, tone);
  await begin(page);
  await expect(words(page)).toHaveText(t.leadIn);
  await expect(said(page)).toHaveAttribute('aria-live', 'off');
  await expect(stage(page).locator('progress')).toHaveAttribute('max', String(tone.seconds));
  const shown = await page.evaluate(
    (file) =>
      new Promise<(readonly [string, number])[]>((done) => {
        const found: (readonly [string, number])[] = [];
        const frame = document.querySelector('.player') ?? document.body;
        const look = () => {
          const text = document.querySelector('.stage-words > p')?.textContent;
          const audio = window.audios.find(({ src }) => src.endsWith(file));
          if (text !== undefined && text !== found.at(-1)?.[0]) found.push([text, audio?.currentTime ?? -1]);
          if (!document.querySelector('.stage.after')) return;
          watching.disconnect();
          done(found);
        };
        const watching = new MutationObserver(look);
        watching.observe(frame, { subtree: true, childList: true, characterData: true });
        look();
      }),
    tone.file,
  );
  // Before the first line there is nothing to be shown, for too short a time to be always seen.
  const texts = shown.map(([text]) => text).filter((text) => text !== '');
  expect(texts).toEqual([t.leadIn, ...tone.lines.map(({ text }) => text)]);
  for (const { start, text } of tone.lines) {
    const at = shown.find((one) => one[0] === text)?.[1];
    expect(at, text).toBeGreaterThanOrEqual(start);
    expect(at, text).toBeLessThan(start + TOLD);
  }
  await expect(page.getByRole('heading', { name: t.finished })).toBeVisible();
  await expect(stage(page)).toContainText(t.tooShort);
  expect(await kept(page, 'practice-log')).toEqual([]);
});

test('the bells of the site ring at their places of the recording', async ({ page, host, editions }) => {
  await recordWhatSounds(page);
  await open(page, host, editions, tone);
  await begin(page);
  await expect(page.getByRole('heading', { name: t.finished })).toBeVisible({ timeout: 60_000 });
  const [bells, recorded] = await heardSoFar(page);
  // The tone comes up as it goes down: in the middle between the two it is at its sixth second.
  const size = HEARD_RATE / 200;
  const levels = Array.from({ length: Math.floor(recorded.length / size) }, (_, at) =>
    recorded.subarray(at * size, (at + 1) * size).reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  );
  const isLoud = (level: number) => level > 0.05;
  const middle = ((levels.findIndex(isLoud) + levels.findLastIndex(isLoud) + 1) / 2) * (size / HEARD_RATE);
  const rung = onsetsIn(bells, HEARD_RATE).map((at) => at - (middle - tone.seconds / 2));
  expect(rung).toHaveLength(tone.bells.length);
  for (const [at, place] of tone.bells.entries())
    expect(Math.abs((rung[at] ?? NaN) - place)).toBeLessThan(OFF);
});

/** Answers to a recording that is not there, and the seconds at which the practice goes on by its script. */
const MISSING: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'is missing': (response) => response.writeHead(404).end('gone'),
  'is a page in its place': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(join(DIST, '404.html'))),
};

for (const [how, answer] of Object.entries(MISSING)) {
  test(`a practice whose recording ${how} begins as it would have, by its script`, async ({
    page,
    host,
    editions,
  }) => {
    await open(page, host, editions);
    host.fault = (path, response) => {
      if (path === minute.file) answer(response);
      return path === minute.file;
    };
    await begin(page);
    await expect(stage(page).locator('.stage-note')).toHaveText(t.broken);
    await expectByScript(page, 0, 0);
  });
}

test('a practice whose recording is a third of the file goes on by its script where that ends', async ({
  page,
  host,
  editions,
}) => {
  await open(page, host, editions, tone);
  const part = TONE.subarray(0, TONE.length / 3);
  host.fault = (path, response) => {
    if (path !== tone.file) return false;
    response.writeHead(200, { 'content-type': tone.type, 'content-length': part.length }).end(part);
    return true;
  };
  await begin(page);
  // In words of its own, and five times as long as this recording of it.
  await expectByScript(page, 5, 20);
});

/** Seconds of a recording that come before its line hangs; a browser begins with no less. */
const COME = 2 ** 18 / (minute.bytes / minute.seconds);

/** Lets a recording come so far and then no more; gives what can be done with the line. */
function hang(host: Host) {
  let line: ServerResponse | undefined;
  host.fault = (path, response) => {
    if (path !== minute.file) return false;
    if (line) response.destroy();
    else {
      line = response;
      // As hosts do when they are asked for a part that is the whole.
      response.writeHead(206, {
        'content-type': minute.type,
        'content-length': minute.bytes,
        'content-range': `bytes 0-${minute.bytes - 1}/${minute.bytes}`,
        'accept-ranges': 'bytes',
      });
      response.write(MINUTE.subarray(0, 2 ** 18));
    }
    return true;
  };
  return {
    cut: () => line?.destroy(),
    /** Sends some more, and says whether anybody still takes it. */
    isWanted: () => {
      line?.write(MINUTE.subarray(0, 2 ** 12));
      return line?.destroyed === false;
    },
  };
}

/** Waits until the recording itself has been heard for so many seconds. */
async function hear(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction((least) => (window.audios[0]?.currentTime ?? 0) > least, seconds);
  await expect(said(page)).toHaveAttribute('aria-live', 'off');
}

test('a practice whose connection is cut goes on by its script where it was', async ({
  page,
  host,
  editions,
}) => {
  await holdRecordings(page);
  await open(page, host, editions);
  const { cut } = hang(host);
  await begin(page);
  await hear(page, 2);
  cut();
  await expectByScript(page, COME - 2, COME + 1, 1);
});

test('a practice that is ended lets go of what is still on its way', async ({ page, host, editions }) => {
  await holdRecordings(page);
  await open(page, host, editions);
  const { isWanted } = hang(host);
  await begin(page);
  await hear(page, 2);
  expect(isWanted()).toBe(true);
  await press(page, 'end');
  await expect.poll(isWanted).toBe(false);
});

test('a practice whose connection stands still goes on by its script after a while', async ({
  page,
  host,
  editions,
}) => {
  await holdRecordings(page);
  await open(page, host, editions);
  hang(host);
  await begin(page);
  await hear(page, 2);
  await expectByScript(page, COME - 2, COME + 1, 1);
});

test('taken along, it plays with the host gone, and goes on from the next line', async ({
  page,
  host,
  editions,
}) => {
  await holdRecordings(page);
  await open(page, host, editions);
  await giveRecordings(page);
  const title = (await page.locator('h1').textContent()) ?? '';
  expect(await page.evaluate((one) => window.recordings.take(one), { ...minute, title })).toBe('taken');
  await host.stop();
  await page.reload();
  await begin(page);
  await waitFor(page, 1);
  await press(page, 'on');
  await press(page, 'on');
  // Nobody waits so long that it would have come there by itself.
  await expect(words(page)).toHaveText(third?.text ?? '');
  const { at } = await recording(page);
  expect(at).toBeGreaterThanOrEqual(third?.start ?? NaN);
  expect(at).toBeLessThan(third?.end ?? NaN);
  await expect.poll(() => recording(page).then((now) => now.at)).toBeGreaterThan(at + 0.5);
  expect((await recording(page)).isPlaying).toBe(true);
});

const PAUSES = {
  'its own button': { sentence: t.paused, pause: (page: Page) => press(page, 'pause') },
  'the device': {
    sentence: t.interrupted,
    pause: (page: Page) => page.evaluate(() => window.audios[0]?.pause()),
  },
};

for (const [by, { sentence, pause }] of Object.entries(PAUSES)) {
  test(`paused by ${by} it waits, and goes on from the beginning of the sentence`, async ({
    page,
    host,
    editions,
  }) => {
    await holdRecordings(page);
    await open(page, host, editions);
    await begin(page);
    await waitFor(page, 7);
    await pause(page);
    await expect(stage(page)).toContainText(sentence);
    const stands = await recording(page);
    expect(stands.at).toBeGreaterThanOrEqual(7);
    expect(stands.at).toBeLessThan(second?.end ?? NaN);
    expect(stands.isPlaying).toBe(false);
    await press(page, 'resume');
    const goesOn = await recording(page);
    expect(goesOn.at).toBeGreaterThanOrEqual(second?.start ?? NaN);
    expect(goesOn.at).toBeLessThan(stands.at - 0.5);
    await expect(stage(page)).not.toContainText(sentence);
    await expect(words(page)).toHaveText(second?.text ?? '');
    await expect.poll(() => recording(page).then(({ at }) => at)).toBeGreaterThan(goesOn.at + 0.5);
  });
}

test('changed to text in the middle it stays at its place, and the recording is silent', async ({
  page,
  host,
  editions,
}) => {
  await holdRecordings(page);
  await open(page, host, editions);
  await begin(page);
  await page.getByText(t.settings).click();
  await waitFor(page, 7);
  await page.locator('.player-settings label').filter({ hasText: t['guide.text'] }).click();
  await expect(said(page)).toHaveAttribute('aria-live', 'polite');
  await expect(stage(page).locator('progress')).toHaveAttribute('max', String(script.seconds));
  const at = await expectInStep(page);
  expect(at).toBeGreaterThanOrEqual(7);
  expect(at).toBeLessThan(second?.end ?? NaN);
  await expect(stage(page)).not.toContainText(t.broken);
  expect(await page.evaluate(() => window.audios[0]?.paused)).toBe(true);
  await waitFor(page, at + 2);
});
