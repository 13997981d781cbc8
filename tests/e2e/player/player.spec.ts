import { LOCALES } from '../../../src/i18n/locales.ts';
import { playerWords } from '../../../src/i18n/own/player/index.ts';
import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { stringsIn } from '../../../src/i18n/strings.ts';
import { ownAddress } from '../../../src/i18n/routes.ts';
import { givenAway, recordRequests } from '../../helpers/asked.ts';
import { lookOver } from '../../helpers/axe.ts';
import { install } from '../../helpers/installed.ts';
import { kept, keptNow } from '../../helpers/kept.ts';
import { pressOn } from '../../helpers/keyboard.ts';
import { begin, holdSound, played, practiceAt, press, stage, waitFor, words } from '../../helpers/player.ts';
import { expect, test } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen', viewport: { width: 390, height: 844 } });

const t = playerWords('da');

for (const locale of LOCALES) {
  const its = playerWords(locale);

  test(`in ${locale} a practice is begun, ended early and found in the notes, by keyboard and with the host gone`, async ({
    page,
    host,
    context,
  }) => {
    await install(page, host, practiceAt(locale));
    await host.stop();
    await page.reload();
    const asked = recordRequests(context);
    const title = (await page.locator('h1').textContent()) ?? '';
    await pressOn(page, page.getByRole('button', { name: stringsIn(locale)['practice.begin'] }));
    await expect(stage(page)).toBeFocused();
    await expect(words(page)).toHaveText(its.leadIn);
    // What is read and what is played are at the same place.
    await waitFor(page, 1);
    const said = (await words(page).textContent()) ?? '';
    await expect(page.locator('.cues [aria-current]')).toContainText(said);
    await waitFor(page, 31);
    await pressOn(page, page.getByRole('button', { name: its.end, exact: true }));
    await expect(page.getByRole('heading', { name: its.ended })).toBeVisible();
    await expect(stage(page)).toContainText(sharedWords(locale).saved);
    const [entry] = await keptNow(page, 'practice-log');
    expect(entry).toMatchObject({ practice: { id: 'body-scan' }, notedBy: 'player' });
    expect(entry?.minutes).toBeGreaterThanOrEqual(0.5);
    expect(entry?.minutes).toBeLessThan(2);
    await pressOn(page, page.getByRole('button', { name: its.close, exact: true }));
    await expect(page.getByRole('button', { name: stringsIn(locale)['practice.begin'] })).toBeFocused();

    await page.goto(host.at(ownAddress(locale, 'notes').slice(1)));
    await expect(page.locator('.noted-list')).toContainText(title);
    // The silence that keeps a phone awake never leaves the page.
    const sent = asked().filter((request) => !request.url().startsWith('blob:'));
    expect(givenAway(sent, host.at(), ['body-scan', its.end])).toEqual([]);
  });
}

test('a practice that is played to its end is noted whole, and is taken back with one tap', async ({
  page,
  host,
}) => {
  await page.goto(host.at(ownAddress('da', 'timer').slice(1)));
  // Before its script is there a field takes what nobody reads.
  await page.locator('astro-island:not([ssr])').waitFor();
  await page.getByLabel(t.howLong).fill('1');
  await page.getByLabel(t['timer.what']).fill('Te ved vinduet');
  await page.getByRole('button', { name: t['timer.begin'] }).click();
  await expect(page.getByRole('heading', { name: t.finished })).toBeVisible({ timeout: 120_000 });
  await expect(stage(page)).toContainText(sharedWords('da').saved);
  expect(await keptNow(page, 'practice-log')).toMatchObject([
    { practice: { name: 'Te ved vinduet' }, notedBy: 'timer', minutes: 1 },
  ]);
  await page.getByRole('button', { name: sharedWords('da').undo }).click();
  await expect(stage(page)).toContainText(t.takenBack);
  expect(await keptNow(page, 'practice-log')).toEqual([]);
  expect(await kept(page, 'practice-log')).toHaveLength(1);
});

test('a practice that is left in the middle is noted as far as it came, and asks nothing', async ({
  page,
  host,
}) => {
  page.on('dialog', () => expect('a question').toBe('none'));
  await begin(page, host);
  await waitFor(page, 31);
  await page.goto(host.at(ownAddress('da', 'today').slice(1)));
  await expect(page.locator('.note-practice')).toBeVisible();
  await expect
    .poll(() => keptNow(page, 'practice-log'))
    .toMatchObject([{ practice: { id: 'body-scan' }, notedBy: 'player' }]);
});

test('a practice that somebody only looked into is not noted', async ({ page, host }) => {
  await begin(page, host);
  await waitFor(page, 1);
  await press(page, 'end');
  await expect(stage(page)).toContainText(t.tooShort);
  expect(await kept(page, 'practice-log')).toEqual([]);
});

test('another length in the middle stays with the same words', async ({ page, host }) => {
  await begin(page, host, 'da', '#20');
  await press(page, 'on');
  await press(page, 'on');
  await press(page, 'on');
  const said = await words(page).textContent();
  const before = Number(await stage(page).locator('progress').getAttribute('max'));
  await page.getByText(t.settings).click();
  await page.getByLabel(t.howLong).selectOption('40');
  await expect(stage(page).locator('progress')).toHaveAttribute('max', String(2 * before));
  await expect(words(page)).toHaveText(said ?? '');
  await press(page, 'back');
  await expect(words(page)).not.toHaveText(said ?? '');
});

test('a pause waits, and goes on with the whole sentence', async ({ page, host }) => {
  await begin(page, host);
  await waitFor(page, 2);
  const said = (await words(page).textContent()) ?? '';
  await press(page, 'pause');
  await expect(stage(page)).toContainText(t.paused);
  const stands = await played(page);
  expect(await played(page)).toBe(stands);
  await press(page, 'resume');
  await expect(words(page)).toHaveText(said);
  await expect.poll(() => played(page)).toBeLessThan(stands + 2);
});

test('the space bar pauses and goes on, and on a button presses that', async ({ page, host }) => {
  await begin(page, host);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: t.resume, exact: true })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: t.pause, exact: true })).toBeVisible();
  await waitFor(page, 1);
  const before = await words(page).textContent();
  await page.getByRole('button', { name: t.on, exact: true }).focus();
  await page.keyboard.press(' ');
  await expect(words(page)).not.toHaveText(before ?? '');
  await expect(page.getByRole('button', { name: t.pause, exact: true })).toBeVisible();
});

test('to pause moves nothing from under the finger, on the smallest screen either', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await begin(page, host);
  await waitFor(page, 1);
  const button = page.locator('.stage-button.pause, .stage-button.resume');
  const before = await button.boundingBox();
  await press(page, 'pause');
  await expect(stage(page)).toContainText(t.paused);
  expect(await button.boundingBox()).toEqual(before);
});

test('a sound that the device takes away pauses the practice, and it goes on when asked', async ({
  page,
  host,
}) => {
  await holdSound(page);
  await begin(page, host);
  await waitFor(page, 1);
  await page.evaluate(() => window.contexts.at(-1)?.suspend());
  await expect(stage(page)).toContainText(t.interrupted);
  await press(page, 'resume');
  await waitFor(page, 3);
  await expect(stage(page)).not.toContainText(t.interrupted);
});

test('a device that was asleep for an hour has not practised for an hour', async ({ page, host }) => {
  await holdSound(page);
  await begin(page, host);
  await waitFor(page, 2);
  await page.evaluate(() => (window.ahead = 3_600_000));
  await expect(stage(page)).toContainText(t.slept);
  await press(page, 'resume');
  await expect(stage(page)).not.toContainText(t.slept);
  await waitFor(page, 3);
  expect(await played(page)).toBeLessThan(60);
});

test('without a voice of its own the device is said to have none, and words guide', async ({
  page,
  host,
}) => {
  await begin(page, host);
  await page.getByText(t.settings).click();
  await expect(page.locator('.player-settings')).toContainText(t.noVoice);
  await expect(stage(page).locator('.stage-words')).toHaveAttribute('aria-live', 'polite');
});

test('a voice that is slower than planned says everything in order and is hurried, and nothing waits for it', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const said: { text: string; rate: number; at: number }[] = [];
    Object.assign(window, { saidSoFar: () => said });
    const voice = { voiceURI: 'langsom', name: 'Langsom', lang: 'da-DK', localService: true, default: true };
    const distant = { ...voice, voiceURI: 'fjern', localService: false };
    const queue: SpeechSynthesisUtterance[] = [];
    const next = () => {
      const [utterance] = queue;
      if (!utterance) return;
      utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
      // 75 words a minute at its own rate.
      const seconds = (utterance.text.split(' ').length * 0.8) / utterance.rate;
      setTimeout(() => {
        if (queue[0] !== utterance) return;
        queue.shift();
        utterance.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent);
        next();
      }, seconds * 1000);
    };
    window.SpeechSynthesisUtterance = class extends EventTarget {
      text: string;
      rate = 1;
      constructor(text = '') {
        super();
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [distant, voice],
        speak: (utterance: SpeechSynthesisUtterance) => {
          if (utterance.text === '') return;
          said.push({ text: utterance.text, rate: utterance.rate, at: performance.now() });
          queue.push(utterance);
          if (queue.length === 1) next();
        },
        cancel: () => void queue.splice(0),
      }),
    });
  });
  await begin(page, host, 'da', '#10');
  await page.getByText(t.settings).click();
  await page.locator('.player-settings label').filter({ hasText: t['guide.voice'] }).click();
  // Nobody hears it twice.
  await expect(stage(page).locator('.stage-words')).toHaveAttribute('aria-live', 'off');
  await expect.poll(() => page.evaluate(() => saidSoFar().length), { timeout: 120_000 }).toBeGreaterThan(2);
  const said = await page.evaluate(() => saidSoFar());
  const texts = await page.locator('.cues .say > p').allTextContents();
  expect(said.map(({ text }) => text)).toEqual(texts.slice(0, said.length));
  expect(said.at(-1)?.rate).toBeGreaterThan(said[0]?.rate ?? 0);
  // The choice is remembered, and only voices on the device are offered.
  expect(await keptNow(page, 'settings')).toMatchObject([{ id: 'player', value: { guide: 'voice' } }]);
  await expect(page.locator('.player-settings select option[value="fjern"]')).toHaveCount(0);
});

declare function saidSoFar(): { text: string; rate: number; at: number }[];

test('looks right to axe while it plays, rests, is set and is over', async ({ page, host }) => {
  await begin(page, host);
  await waitFor(page, 1);
  expect((await lookOver(page)).found).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByText(t.settings).click();
  await press(page, 'pause');
  expect((await lookOver(page)).found).toEqual([]);
  await press(page, 'end');
  await expect(stage(page)).toContainText(t.tooShort);
  expect((await lookOver(page)).found).toEqual([]);
});
