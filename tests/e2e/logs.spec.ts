import { logPrompt } from '../../src/domain/written.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { notingWords } from '../../src/i18n/own/noting/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { lookOver } from '../helpers/axe.ts';
import { reflection, uuid } from '../helpers/course.ts';
import { day } from '../helpers/days.ts';
import { emptyDisk, fillDisk, smallDisk } from '../helpers/full-disk.ts';
import { routes, type Route } from '../helpers/routes.ts';
import { kept, seed } from '../helpers/seed.ts';
import { shiftOf, watchShift } from '../helpers/shift.ts';
import { THEME } from '../helpers/themes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const logs = routes.filter(({ kind }) => kind === 'logs one');
const logIn = (locale: Route['locale']): Route => {
  const found = logs.find((route) => route.locale === locale);
  if (!found) throw new Error(`the site has no log in ${locale}`);
  return found;
};
const fields = (page: Page) => page.locator('.log textarea');
const cards = (page: Page) => page.locator('.log-entries .card');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-10-14T02:30:00+02:00'));
});

for (const locale of LOCALES) {
  const t = notingWords(locale);
  const shared = sharedWords(locale);

  test(`in ${locale} an entry is saved as it is written, and another can follow`, async ({ page, host }) => {
    await page.goto(host.at(logIn(locale).address));
    await fields(page).first().fill('Solen på kinden');
    await expect(page.locator('.log')).toContainText(shared.saved);
    const [first] = await kept(page, 'reflections');
    expect(first).toMatchObject({ day: '2026-10-13', prompt: expect.stringMatching(/^log\//) });
    expect(Object.values(first?.fields ?? {})).toEqual(['Solen på kinden']);
    await expect(cards(page)).toHaveCount(0);
    await fields(page).last().fill('Et lille smil');
    await page.getByRole('button', { name: shared.save }).click();
    await expect(cards(page)).toHaveCount(1);
    await expect(cards(page)).toContainText('Solen på kinden');
    await page.getByRole('button', { name: t.writeAnother }).click();
    await expect(fields(page).first()).toHaveValue('');
    await fields(page).first().fill('En hund, der vendte sig om');
    await page.getByRole('button', { name: shared.save }).click();
    await expect(cards(page)).toHaveCount(2);
    expect(await kept(page, 'reflections')).toHaveLength(2);
  });

  test(`in ${locale} axe finds nothing, while writing and afterwards`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: THEME[locale] });
    await page.goto(host.at(logIn(locale).address));
    await page.getByRole('button', { name: shared.save }).click();
    await expect(page.getByRole('alert')).toHaveText(t.nothingWritten);
    expect((await lookOver(page)).found).toEqual([]);
    await fields(page).first().fill('Solen');
    await page.getByRole('button', { name: shared.save }).click();
    await page.getByRole('button', { name: t.edit }).click();
    expect((await lookOver(page)).found).toEqual([]);
  });

  test(`in ${locale} every log can be come to from the notes, and back`, async ({ page, host }) => {
    for (const { address, heading } of logs.filter((route) => route.locale === locale)) {
      await page.goto(host.at(ownAddress(locale, 'notes').slice(1)));
      await page.getByRole('main').getByRole('link', { name: heading }).click();
      await expect(page).toHaveURL(host.at(address));
      await page.getByRole('main').getByRole('link', { name: t.toNotes }).click();
      await expect(page).toHaveURL(host.at(ownAddress(locale, 'notes').slice(1)));
    }
  });
}

test('an entry whose words are all taken away again is not there', async ({ page, host }) => {
  await page.goto(host.at(logIn('da').address));
  await fields(page).first().fill('Hov');
  await expect(page.locator('.log')).toContainText(sharedWords('da').saved);
  await fields(page).first().fill('');
  await expect.poll(async () => (await kept(page, 'reflections'))[0]?.deletedAt).toBeDefined();
  await page.reload();
  await expect(fields(page).first()).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test('earlier entries are changed and deleted, and each can be taken back', async ({ page, host }) => {
  const shared = sharedWords('da');
  const { address } = logIn('da');
  await page.goto(host.at(address));
  await fields(page).first().fill('Mens jeg ventede');
  await page.getByRole('button', { name: shared.save }).click();
  await page.getByRole('button', { name: notingWords('da').edit }).click();
  await page.locator('.edit textarea').first().fill('Mens vi ventede');
  await page.locator('.edit').getByRole('button', { name: shared.save }).click();
  await expect(cards(page)).toContainText('Mens vi ventede');
  await page.locator('.undo').getByRole('button', { name: shared.undo }).click();
  await expect(cards(page)).toContainText('Mens jeg ventede');
  await page.getByRole('button', { name: notingWords('da').edit }).click();
  await page.locator('.edit').getByRole('button', { name: shared.delete }).click();
  await expect(cards(page)).toHaveCount(0);
  await page.locator('.undo').getByRole('button', { name: shared.undo }).click();
  await expect(cards(page)).toContainText('Mens jeg ventede');
});

test('what cannot be saved stays, and is saved once there is room', async ({ page, host }) => {
  const shared = sharedWords('da');
  await smallDisk(page, host);
  await page.goto(host.at(logIn('da').address));
  await expect(fields(page).first()).toBeVisible();
  await fillDisk(page);
  await fields(page).first().fill('Bliv stående');
  await expect(page.getByRole('alert')).toContainText(shared['problem.full.title']);
  await expect(fields(page).first()).toHaveValue('Bliv stående');
  await emptyDisk(page);
  await page.getByRole('button', { name: shared.again }).click();
  await expect(page.locator('.log')).toContainText(shared.saved);
  expect(await kept(page, 'reflections')).toHaveLength(1);
});

test('what is confirmed while it cannot be saved stays in the form', async ({ page, host }) => {
  const shared = sharedWords('da');
  await smallDisk(page, host);
  await page.goto(host.at(logIn('da').address));
  await expect(fields(page).first()).toBeVisible();
  await fillDisk(page);
  await fields(page).first().fill('Bliv stående');
  // The field is left, and so saved, in the same tap that confirms it.
  await page.getByRole('button', { name: shared.save, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(shared['problem.full.title']);
  await expect(fields(page).first()).toHaveValue('Bliv stående');
});

test.describe('without waiting for a pause, what is written is saved', () => {
  test.beforeEach(async ({ page, host }) => {
    await page.clock.install();
    await page.goto(host.at(logIn('da').address));
    await expect(fields(page).first()).toBeVisible();
    // From here on no time passes in the page.
    await page.clock.pauseAt(new Date('2027-01-01T12:00:00Z'));
    await fields(page).first().fill('I sidste øjeblik');
  });
  test.afterEach(async ({ page }) => {
    await expect(page.locator('.log')).toContainText(sharedWords('da').saved);
    expect(await kept(page, 'reflections')).toHaveLength(1);
  });

  test('when the field is left', async ({ page }) => {
    await fields(page).first().blur();
  });

  test('when the page is hidden, as by another app', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });

  test('after some seconds of writing on', async ({ page }) => {
    for (let letter = 0; letter < 9; letter += 1) {
      await page.clock.runFor(500);
      await fields(page).first().pressSequentially('.');
    }
    await page.clock.runFor(600);
  });
});

test('many entries are shown a few at a time, and only those of the log', async ({ page, host }) => {
  const { address } = logIn('da');
  await page.goto(host.at(address));
  await fields(page).first().fill('Den nyeste');
  await page.getByRole('button', { name: sharedWords('da').save }).click();
  const [{ prompt } = { prompt: '' }] = await kept(page, 'reflections');
  await seed(page, host, {
    reflections: [
      ...Array.from({ length: 20 }, (_, at) =>
        reflection({ id: uuid(100 + at), prompt, day: day('2026-09-01'), fields: { what: `Nummer ${at}` } }),
      ),
      reflection({ id: uuid(200), prompt: logPrompt('another'), fields: { what: 'Et andet sted' } }),
    ],
  });
  await page.goto(host.at(address));
  await expect(cards(page)).toHaveCount(7);
  await expect(cards(page).first()).toContainText('Den nyeste');
  for (const count of [14, 21]) {
    await page.getByRole('button', { name: notingWords('da').showMore }).click();
    await expect(cards(page)).toHaveCount(count);
  }
  await expect(page.getByText('Et andet sted')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the questions stand there to be answered on paper', async ({ page, host }) => {
    await page.goto(host.at(logIn('da').address));
    expect(await page.locator('.asked-label').count()).toBeGreaterThan(3);
    for (const label of await page.locator('.asked-label').all()) await expect(label).toBeVisible();
  });
});

test('on paper there are lines to write on, and none of what was written', async ({ page, host }) => {
  await page.goto(host.at(logIn('da').address));
  await fields(page).first().fill('Kun på enheden');
  await page.emulateMedia({ media: 'print' });
  for (const lines of await page.locator('.asked .lines').all()) await expect(lines).toBeVisible();
  await expect(fields(page).first()).toBeHidden();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 600 } });
  test('nothing has to be scrolled sideways, and nothing moves by itself', async ({ page, host }) => {
    await watchShift(page);
    for (const { address } of logs) {
      await page.goto(host.at(address));
      await expect(fields(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await shiftOf(page), address).toBe(0);
    }
  });
});
