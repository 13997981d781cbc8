import { lookOver } from '../helpers/axe.ts';
import { kinds, routeOf } from '../helpers/routes.ts';
import { expect, test, type Locator } from '../helpers/test.ts';
import { THEME } from '../helpers/themes.ts';
import { unfold } from '../helpers/unfold.ts';

/** A screen for each language, with its theme: what one of them changes is the same with the others. */
const VIEWS = [
  { locale: 'da', viewport: { width: 1280, height: 720 } },
  { locale: 'en', viewport: { width: 390, height: 844 } },
] as const;

for (const { locale, viewport } of VIEWS) {
  test.describe(`axe finds nothing in ${THEME[locale]}, ${viewport.width} pixels wide`, () => {
    test.use({ colorScheme: THEME[locale], viewport });
    for (const { address } of kinds.filter((kind) => kind.locale === locale)) {
      test(`on /${address}`, async ({ page, host }) => {
        await page.goto(host.at(address));
        await unfold(page);
        const { found, tried } = await lookOver(page);
        expect(tried).toBeGreaterThan(20);
        expect(found).toEqual([]);
      });
    }
  });
}

test('with forced colours, the chosen length is told from the others by its colour', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(host.at(routeOf('practices one').address));
  const ground = async (radio: Locator) => {
    const box = await radio.locator('xpath=following-sibling::*').boundingBox();
    if (!box) throw new Error('the choice is not to be seen');
    // A spot inside the edge, beside the words.
    return page.screenshot({ clip: { x: box.x + 8, y: box.y + box.height / 2, width: 4, height: 4 } });
  };
  const chosen = page.getByRole('radio', { checked: true });
  const others = page.getByRole('radio', { checked: false });
  await chosen.scrollIntoViewIfNeeded();
  expect((await ground(others.first())).equals(await ground(others.last()))).toBe(true);
  expect((await ground(chosen)).equals(await ground(others.first()))).toBe(false);
});

for (const [reducedMotion, fades] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`pages ${fades ? 'fade over' : 'change at once'} when motion is "${reducedMotion}"`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition?: unknown };
        document.documentElement.toggleAttribute('data-faded', Boolean(viewTransition));
      });
    });
    await page.goto(host.at());
    await page.getByRole('navigation').first().getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(routeOf('courses').heading);
    await expect(page.locator('html[data-faded]')).toHaveCount(fades ? 1 : 0);
  });
}
