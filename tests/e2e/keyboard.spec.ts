import { LOCALES } from '../../src/i18n/locales.ts';
import { everyPageChanged } from '../helpers/editions.ts';
import { install, lookForUpdate } from '../helpers/installed.ts';
import { routeOf, textKinds, texts } from '../helpers/routes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

/** Where the keyboard stands. */
interface Stop {
  /** The element's number among all elements of the page; -1 for none. */
  readonly at: number;
  readonly what: string;
  /** Whether anything of it is to be seen, not covered by something that stands still. */
  readonly seen: boolean;
  /** Whether it is marked as the place where the keyboard stands. */
  readonly marked: boolean;
}

const SCREENS = { wide: { width: 1280, height: 720 }, phone: { width: 360, height: 640 } };

for (const [name, viewport] of Object.entries(SCREENS)) {
  test.describe(`on a ${name} screen, Tab goes through everything in order, always to be seen, and out again`, () => {
    test.use({ viewport });
    for (const locale of LOCALES) {
      test(`on every page in ${locale}`, async ({ page, host }) => {
        for (const { address } of texts.filter((route) => route.locale === locale)) {
          await page.goto(host.at(address));
          await expectWalked(page, address);
        }
      });
    }

    test('while a new version is offered', async ({ page, host, editions }) => {
      await install(page, host, routeOf('courses one one').address);
      host.show(await editions.make(everyPageChanged));
      expect(await lookForUpdate(page)).toBe('installed');
      await expect(page.locator('[data-update-take]')).toBeVisible();
      await expectWalked(page, 'with an offer');
    });
  });
}

test('the first stop leads past the menu to the text', async ({ page, host }) => {
  for (const { address } of textKinds) {
    await page.goto(host.at(address));
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer')?.tagName)).toBeDefined();
  }
});

test('what is folded opens and closes with Enter and with Space', async ({ page, host }) => {
  await page.goto(host.at(routeOf('courses one one').address));
  const folded = page.locator('details');
  expect(await folded.count()).toBeGreaterThan(1);
  for (const details of await folded.all()) {
    await details.locator('summary').focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(details).toHaveAttribute('open');
      await page.keyboard.press(key);
      await expect(details).not.toHaveAttribute('open');
    }
  }
});

test('the length of a practice is chosen with the arrows and in the list', async ({ page, host }) => {
  await page.goto(host.at(routeOf('practices one').address));
  const lines = page.getByRole('main').getByRole('listitem');
  const usual = await lines.allTextContents();
  await page.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toBeChecked();
  await expect.poll(() => lines.allTextContents()).not.toEqual(usual);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => lines.allTextContents()).toEqual(usual);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => lines.allTextContents()).not.toEqual(usual);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

async function expectWalked(page: Page, where: string): Promise<void> {
  const expected = await stopsInOrder(page);
  expect(expected.length).toBeGreaterThan(8);
  const walked: Stop[] = [];
  for (let press = 0; press <= expected.length; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await here(page);
    // Past the last one the browser leaves the page, or begins again, as it sees fit.
    if (stop.at < 0 || stop.at === walked[0]?.at) break;
    walked.push(stop);
  }
  expect
    .soft(
      walked.map(({ at, what }) => ({ at, what })),
      where,
    )
    .toEqual(expected);
  expect
    .soft(
      walked.filter(({ seen }) => !seen),
      `hidden or covered: ${where}`,
    )
    .toEqual([]);
  expect
    .soft(
      walked.filter(({ marked }) => !marked),
      `not marked: ${where}`,
    )
    .toEqual([]);
}

/** Everything a keyboard should come to, in the order it stands in the page; of a set of choices only one. */
function stopsInOrder(page: Page): Promise<{ at: number; what: string }[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && element !== stopOf(element)),
    );
    /** The one of a set of choices that Tab comes to: the chosen one, or the first while none is. */
    function stopOf({ name }: HTMLInputElement): Element | null {
      const set = `input[type="radio"][name="${CSS.escape(name)}"]`;
      return document.querySelector(`${set}:checked`) ?? document.querySelector(set);
    }
    return controls.map((element) => ({ at: all.indexOf(element), what: element.outerHTML.slice(0, 120) }));
  });
}

function here(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { at: -1, what: '', seen: false, marked: false };
    }
    // What stands for an input that is not itself to be seen is the rest of its label.
    const shown = element.matches('input') ? (element.nextElementSibling ?? element) : element;
    const boxes = [...shown.getClientRects()];
    const seen = boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + width * part, top + height * part);
        return hit !== null && (shown.contains(hit) || hit.contains(shown));
      }),
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      what: element.outerHTML.slice(0, 120),
      seen,
      marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}
