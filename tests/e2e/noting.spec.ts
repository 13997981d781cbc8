import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { notingWords } from '../../src/i18n/own/noting/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { emptyDisk, fillDisk, smallDisk } from '../helpers/full-disk.ts';
import type { Host } from '../helpers/host.ts';
import { lookOver } from '../helpers/axe.ts';
import { kept, seed } from '../helpers/seed.ts';
import { THEME } from '../helpers/themes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const AFTERNOON = new Date('2026-10-14T15:00:00+02:00');
const AFTER_MIDNIGHT = new Date('2026-10-14T02:30:00+02:00');

declare global {
  interface Window {
    taps: number;
  }
}

/** The page of the day, at a time, where every tap is counted. */
async function openToday(page: Page, host: Host, locale: Locale = 'da', time = AFTERNOON): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.addInitScript(() => {
    window.taps = 0;
    addEventListener('pointerdown', () => (window.taps += 1), true);
  });
  await page.goto(host.at(ownAddress(locale, 'today').slice(1)));
  await expect(part(page)).toBeVisible();
}

const part = (page: Page) => page.locator('.note-practice');
const what = (page: Page, locale: Locale = 'da') =>
  part(page).getByRole('group', { name: notingWords(locale).what });
const howLong = (page: Page, locale: Locale = 'da') =>
  part(page).getByRole('group', { name: notingWords(locale).howLong });
const other = (page: Page, locale: Locale = 'da') =>
  what(page, locale).getByRole('radio', { name: notingWords(locale).other });
const firstPractice = (page: Page, locale: Locale = 'da') => what(page, locale).locator('label').first();

for (const locale of LOCALES) {
  const t = notingWords(locale);
  const shared = sharedWords(locale);

  test(`in ${locale} a practice is noted with two taps, and is on the disk when that is said`, async ({
    page,
    host,
  }) => {
    await openToday(page, host, locale);
    const name = (await firstPractice(page, locale).textContent()) ?? '';
    await firstPractice(page, locale).click();
    await howLong(page, locale)
      .getByRole('button', { name: shared.minutesShort(5) })
      .click();
    await expect(part(page)).toContainText(t.noted(name, 5));
    await expect(part(page)).toContainText(shared.saved);
    expect(await page.evaluate(() => window.taps)).toBe(2);
    expect(await kept(page, 'practice-log')).toMatchObject([
      { minutes: 5, day: '2026-10-14', notedBy: 'hand', practice: { id: expect.any(String) } },
    ]);
  });

  test(`in ${locale} axe finds nothing at any step`, async ({ page, host }) => {
    await openToday(page, host, locale);
    await page.emulateMedia({ colorScheme: THEME[locale] });
    await other(page, locale).check();
    await howLong(page, locale).getByRole('button', { name: t.otherMinutes }).click();
    await howLong(page, locale).getByRole('button', { name: t.note }).click();
    expect((await lookOver(page)).found).toEqual([]);
    await firstPractice(page, locale).click();
    await howLong(page, locale).getByRole('button').first().click();
    await part(page).getByText(t.addMore).click();
    expect((await lookOver(page)).found).toEqual([]);
  });
}

test('a day, a feeling and a few words are added to the same entry, and saved as they are written', async ({
  page,
  host,
}) => {
  const t = notingWords('da');
  await openToday(page, host);
  await firstPractice(page).click();
  await howLong(page).getByRole('button').first().click();
  await part(page).getByText(t.addMore).click();
  await part(page).getByLabel(t.day, { exact: true }).fill('2026-10-12');
  await part(page)
    .getByRole('group', { name: sharedWords('da')['feeling.before'] })
    .getByRole('radio')
    .nth(4)
    .click();
  await part(page).getByLabel(t.words).fill('Lidt søvnig');
  await expect(part(page)).toContainText(sharedWords('da').saved);
  await expect
    .poll(() => kept(page, 'practice-log'))
    .toMatchObject([{ day: '2026-10-12', before: 4, note: 'Lidt søvnig', minutes: 1 }]);
});

test('what was noted is taken back, and the keyboard stays where one noted', async ({ page, host }) => {
  await openToday(page, host);
  await firstPractice(page).click();
  await howLong(page).getByRole('button').first().click();
  await expect(part(page)).toBeFocused();
  await part(page)
    .getByRole('button', { name: sharedWords('da').undo })
    .click();
  await expect(what(page)).toBeVisible();
  await expect(part(page)).toBeFocused();
  const [entry] = await kept(page, 'practice-log');
  expect(entry?.deletedAt).toBeDefined();
});

test('own words name what is no practice of the site, and are offered again', async ({ page, host }) => {
  const t = notingWords('da');
  await openToday(page, host);
  await other(page).check();
  await howLong(page).getByRole('button').first().click();
  await expect(part(page).getByRole('alert')).toHaveText(t.whatFirst);
  await part(page).getByLabel(t.ownWords).fill(' Opvask på Ærø ');
  await howLong(page).getByRole('button', { name: t.otherMinutes }).click();
  await howLong(page).getByLabel(t.minutes).fill('1441');
  await howLong(page).getByRole('button', { name: t.note }).click();
  await expect(howLong(page).getByRole('alert').first()).toBeVisible();
  await howLong(page).getByLabel(t.minutes).fill('12');
  await howLong(page).getByRole('button', { name: t.note }).click();
  await expect(part(page)).toContainText(t.noted('Opvask på Ærø', 12));
  expect(await kept(page, 'practice-log')).toMatchObject([
    { practice: { name: 'Opvask på Ærø' }, minutes: 12 },
  ]);
  await part(page).getByRole('button', { name: t.another }).click();
  await expect(what(page).getByText('Opvask på Ærø')).toBeVisible();
});

test.describe('after midnight', () => {
  test('it counts for the day before', async ({ page, host }) => {
    await openToday(page, host, 'da', AFTER_MIDNIGHT);
    await firstPractice(page).click();
    await howLong(page).getByRole('button').first().click();
    await expect(part(page)).toContainText('13. oktober 2026');
    expect(await kept(page, 'practice-log')).toMatchObject([{ day: '2026-10-13' }]);
  });

  test('it counts for the new day for somebody whose day begins at midnight', async ({ page, host }) => {
    const at = '2026-10-01T08:00:00.000Z';
    await seed(page, host, {
      settings: [{ id: 'day-boundary', value: 0, createdAt: at, updatedAt: at }],
    });
    await openToday(page, host, 'da', AFTER_MIDNIGHT);
    await firstPractice(page).click();
    await howLong(page).getByRole('button').first().click();
    await expect(part(page)).toContainText('14. oktober 2026');
    expect(await kept(page, 'practice-log')).toMatchObject([{ day: '2026-10-14' }]);
  });
});

test('what cannot be saved stays chosen, and is noted once when it can be', async ({ page, host }) => {
  const t = notingWords('da');
  const shared = sharedWords('da');
  await smallDisk(page, host);
  await openToday(page, host);
  await fillDisk(page);
  await other(page).check();
  await part(page).getByLabel(t.ownWords).fill('Havearbejde');
  const minutes = howLong(page).getByRole('button', { name: shared.minutesShort(3) });
  await minutes.click();
  await expect(part(page).getByRole('alert')).toContainText(shared['problem.full.title']);
  await expect(part(page).getByLabel(t.ownWords)).toHaveValue('Havearbejde');
  await expect(minutes).toHaveAttribute('aria-pressed', 'true');
  await emptyDisk(page);
  await part(page).getByRole('button', { name: shared.again }).click();
  await expect(part(page)).toContainText(t.noted('Havearbejde', 3));
  expect(await kept(page, 'practice-log')).toHaveLength(1);
});

test('two quick taps note it once', async ({ page, host }) => {
  await openToday(page, host);
  await firstPractice(page).click();
  await howLong(page).getByRole('button').first().dblclick();
  await expect(part(page)).toContainText(sharedWords('da').saved);
  expect(await kept(page, 'practice-log')).toHaveLength(1);
});

test('the keyboard alone is enough', async ({ page, host }) => {
  await openToday(page, host);
  await what(page).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  while (!(await howLong(page).locator(':focus').count())) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(part(page)).toContainText(sharedWords('da').saved);
  expect(await kept(page, 'practice-log')).toMatchObject([{ minutes: 1 }]);
});
