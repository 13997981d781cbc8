import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { tooMuchWords } from '../../src/i18n/own/too-much/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { begun, NOW, openCheckIn, TODAY } from '../helpers/check-ins.ts';
import { kept, seed } from '../helpers/seed.ts';
import { expect, test, type Page } from '../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });
test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

const t = tooMuchWords('da');
const ANSWERS = ['no', 'a-little', 'yes'] as const;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the gentle version is switched on and off by the participant', async ({ page, host }) => {
  await openCheckIn(page, host);
  await button(page, t['gentle.on']).click();
  await expect(button(page, t['gentle.off'])).toBeVisible();
  expect(await kept(page, 'settings')).toMatchObject([{ id: 'gentle', value: true }]);
  await button(page, t['gentle.off']).click();
  await expect(button(page, t['gentle.on'])).toBeVisible();
  expect(await kept(page, 'settings')).toMatchObject([{ id: 'gentle', value: false }]);
});

test('a pause is taken, and can be taken back', async ({ page, host }) => {
  await seed(page, host, { enrolments: [begun()] });
  await openCheckIn(page, host);
  await button(page, t['pause.begin']).click();
  await expect(page.getByText(t['pause.since']('20. november 2026'))).toBeVisible();
  expect(await kept(page, 'enrolments')).toMatchObject([{ pauses: [{ from: TODAY }] }]);
  await button(page, sharedWords('da').undo).click();
  await expect(button(page, t['pause.begin'])).toBeVisible();
  expect(await kept(page, 'enrolments')).toMatchObject([{ pauses: [] }]);
});

for (const locale of LOCALES) {
  test(`the weekly question is met with the same, whatever the answer, in ${locale}`, async ({
    browser,
    host,
  }) => {
    const words = tooMuchWords(locale);
    const shown: string[] = [];
    for (const answer of ANSWERS) {
      const context = await browser.newContext({ timezoneId: 'Europe/Copenhagen', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.clock.setFixedTime(NOW);
      await seed(page, host, { enrolments: [begun('week-2')] });
      await page.goto(host.at(ownAddress(locale, 'today').slice(1)));
      await expect(page.getByRole('heading', { name: words['weekly.question'] })).toBeVisible();
      await button(page, words[`weekly.${answer}`]).click();
      await expect(page.getByRole('heading', { name: words['tooMuch.title'] })).toBeFocused();
      shown.push(await page.locator('.weekly-answered').innerHTML());
      expect(await kept(page, 'weekly-questions')).toMatchObject([{ day: TODAY, answer }]);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.getByRole('heading', { name: words['weekly.question'] })).toHaveCount(0);
      await context.close();
    }
    expect(shown[0]).toContain(words['pause.begin']);
    expect(new Set(shown).size).toBe(1);
  });
}

test('the weekly question can be waved off, and an answer taken back', async ({ page, host }) => {
  await seed(page, host, { enrolments: [begun('week-2')] });
  await page.goto(host.at(ownAddress('da', 'today').slice(1)));
  const question = page.getByRole('heading', { name: t['weekly.question'] });
  await button(page, t['weekly.yes']).click();
  await button(page, sharedWords('da').undo).click();
  await expect(question).toBeVisible();
  await button(page, t['weekly.skip']).click();
  await expect(question).toHaveCount(0);
  expect((await kept(page, 'weekly-questions')).every(({ deletedAt }) => deletedAt !== undefined)).toBe(true);
});
