import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeOf, routes } from '../helpers/routes.ts';
import { install } from '../helpers/installed.ts';
import { addressOf, DIST, filesIn } from '../helpers/site-files.ts';
import { expect, test, type Page } from '../helpers/test.ts';

const lost = routeOf('lost');

/** Where somebody can get lost: beside a page, far below one, with and without a last slash. */
const UNKNOWN = ['nothing', 'nothing/at/all/', 'en/nothing/at/all', 'en/nothing.html?x=1'];

for (const folder of ['/', '/kommune/kurser/']) {
  test.describe(`lost below ${folder}`, () => {
    test.use({ folder });

    test.describe('without a service worker', () => {
      test.use({ serviceWorkers: 'block' });
      for (const unknown of UNKNOWN) {
        test(`${unknown} is answered with 404 and a page whose every link works`, async ({ page, host }) => {
          const answer = await page.goto(host.at(unknown));
          expect(answer?.status()).toBe(404);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost.heading);
          await expectMended(page, host.at());
        });
      }

      test('a host that says 200 to everything misleads nobody', async ({ page, host }) => {
        const files = new Set(filesIn(DIST).map(addressOf));
        host.fault = (path, response) => {
          if (files.has(path)) return false;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(DIST, lost.address)));
          return true;
        };
        await page.goto(host.at('en/nothing/at/all'));
        await expectMended(page, host.at());
      });
    });

    test('with the site on the device, the host is asked first and the links work', async ({
      page,
      host,
    }) => {
      await install(page, host);
      const answer = await page.goto(host.at('en/nothing/at/all'));
      expect(answer?.status()).toBe(404);
      await expectMended(page, host.at());
    });

    test('the page for lost addresses itself is left as it is', async ({ page, host }) => {
      await page.goto(host.at(lost.address));
      await expectMended(page, host.at());
    });
  });
}

/** Every link leads to a page of the site that is there, and the first one opens the front page. */
async function expectMended(page: Page, root: string): Promise<void> {
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toHaveJSProperty('href', root);
  const hrefs = await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const within = hrefs.filter((href) => href.startsWith('http') && !href.includes('#'));
  const known = new Set(routes.map(({ address }) => root + address));
  expect(within.length).toBeGreaterThan(5);
  expect(within.filter((href) => href.startsWith(new URL(root).origin) && !known.has(href))).toEqual([]);
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(routeOf('front').heading);
}
