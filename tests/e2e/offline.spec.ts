import { chooseLength } from '../helpers/choose-length.ts';
import { expectWhole, install, readyMark } from '../helpers/installed.ts';
import { kinds, routeOf, routes } from '../helpers/routes.ts';
import { DIST } from '../helpers/site-files.ts';
import { expect, test, type Page } from '../helpers/test.ts';

for (const [folder, language] of [
  ['/', 'da'],
  ['/kommune/kurser/', 'en'],
] as const) {
  test.describe(`after one visit to the front page in ${folder}, the host gone`, () => {
    test.use({ folder });
    test.beforeEach(async ({ page, host }) => {
      await install(page, host);
    });

    test('every page opens in both languages, in its own letters', async ({ page, host }) => {
      await host.stop();
      for (const { address, heading, locale } of routes) {
        await page.goto(host.at(address));
        expect(page.url()).toBe(host.at(address));
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        expect(await ownLetters(page), address).toHaveLength(1);
      }
    });

    test('every file is there, byte for byte: icons, letters, scripts, manifests', async ({ page, host }) => {
      await expectWhole(page, host, DIST);
    });

    test('a page opened without a connection still says that it is ready', async ({ page, host }) => {
      await host.stop();
      await page.goto(host.at(routeOf('practices', 'en').address));
      await expect(readyMark(page)).toBeVisible();
    });

    test('an address without its last slash, with a query, or with index.html opens the page', async ({
      page,
      host,
    }) => {
      await host.stop();
      for (const { address, heading } of kinds.filter(
        ({ kind, locale }) => kind !== 'lost' && locale === language,
      )) {
        const bare = address.replace(/\/$/, '');
        const spellings = [`${address}?x=1`, `${address}index.html`, ...(bare ? [bare, `${bare}?x=1`] : [])];
        for (const spelling of spellings) {
          await page.goto(host.at(spelling));
          await expect(page.getByRole('heading', { level: 1 }), spelling).toHaveText(heading);
        }
      }
    });

    test('an address that leads nowhere shows the page for lost addresses, whose links work', async ({
      page,
      host,
    }) => {
      await host.stop();
      for (const unknown of ['nothing/', 'en/nothing/at/all', 'nothing.html?x=1']) {
        await page.goto(host.at(unknown));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(routeOf('lost').heading);
        await page.getByRole('main').getByRole('link').first().click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(routeOf('front').heading);
      }
    });

    test('a practice can be had in another length', async ({ page, host }) => {
      await host.stop();
      await page.goto(host.at(routeOf('practices one').address));
      const before = await page.getByRole('main').getByRole('listitem').count();
      await chooseLength(page.getByRole('radio').last());
      await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(before);
    });
  });
}

/** The status of the site's own typeface, after whatever the page has to fetch for it. */
function ownLetters(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [family] = getComputedStyle(document.body).fontFamily.split(',');
    return (await document.fonts.load(`1em ${family}`)).map(({ status }) => status);
  });
}
