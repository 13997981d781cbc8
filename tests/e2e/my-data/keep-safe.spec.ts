import { LOCALES } from '../../../src/i18n/locales.ts';
import { keepSafeWords } from '../../../src/i18n/own/keep-safe/index.ts';
import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../../src/i18n/routes.ts';
import { lookOver } from '../../helpers/axe.ts';
import { SOME } from '../../helpers/my-data.ts';
import { seed } from '../../helpers/seed.ts';
import { expect, test, type Page } from '../../helpers/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const locale of LOCALES) {
  const t = keepSafeWords(locale);
  const today = ownAddress(locale, 'today').slice(1);

  test.describe(`on the page of the day in ${locale}`, () => {
    test('lasting storage is not offered before something is saved', async ({ page, host }) => {
      await page.goto(host.at(today));
      await expect(page.locator('.day')).toBeVisible();
      await expect(page.getByRole('heading', { name: t.title })).toHaveCount(0);
    });

    test('it is offered once something is saved, and its answer is shown', async ({ page, host }) => {
      await seed(page, host, SOME);
      await page.goto(host.at(today));
      await expect(page.getByText(t.why)).toBeVisible();
      expect((await lookOver(page)).found).toEqual([]);
      await button(page, t.ask).click();
      // Without a window Chromium says no.
      await expect(page.getByText(t.refused)).toBeVisible();
      await expect(page.getByRole('link', { name: t.myData })).toHaveJSProperty(
        'href',
        host.at(ownAddress(locale, 'my-data').slice(1)),
      );
      await button(page, sharedWords(locale).close).click();
      await expect(page.getByText(t.refused)).toHaveCount(0);
    });

    test('it is not offered again after "not now"', async ({ page, host }) => {
      await seed(page, host, SOME);
      await page.goto(host.at(today));
      await button(page, t.notNow).click();
      await expect(page.getByRole('heading', { name: t.title })).toHaveCount(0);
      await page.reload();
      await expect(page.locator('.day')).toBeVisible();
      await expect(page.getByRole('heading', { name: t.title })).toHaveCount(0);
    });
  });
}
