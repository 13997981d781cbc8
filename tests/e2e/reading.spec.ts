import { LOCALES } from '../../src/i18n/locales.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { OWN_PAGES, ownAddress } from '../../src/i18n/routes.ts';
import { stringsIn } from '../../src/i18n/strings.ts';
import { install } from '../helpers/installed.ts';
import { attributeOf } from '../helpers/page-file.ts';
import { routeOf, routes, routeWith, textKinds, texts } from '../helpers/routes.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { unfold } from '../helpers/unfold.ts';

test.describe('without script', () => {
  for (const locale of LOCALES) {
    test(`every page in ${locale} reads the same as with it, and shows nothing that cannot be used`, async ({
      browser,
      page,
      host,
    }) => {
      const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      for (const { address } of texts.filter((route) => route.locale === locale)) {
        await page.goto(host.at(address));
        await bare.goto(host.at(address));
        const [text, whole] = [await readable(bare), await readable(page)];
        expect(whole.length, address).toBeGreaterThan(3);
        expect(text, address).toEqual(whole);
        const controls = bare.locator('button, input, select, textarea').filter({ visible: true });
        await expect(controls, address).toHaveCount(0);
      }
      await bare.context().close();
    });
  }

  test.describe("the participant's own pages", () => {
    test.use({ javaScriptEnabled: false });
    for (const locale of LOCALES)
      test(`say so in ${locale}, and offer nothing that would not work`, async ({ page, host }) => {
        for (const own of OWN_PAGES) {
          await page.goto(host.at(ownAddress(locale, own).slice(1)));
          await expect(page.locator('noscript .notice'), own).toBeVisible();
          await expect(page.locator('noscript .notice'), own).toHaveText(stringsIn(locale)['own.noscript']);
          await expect(page.getByText(sharedWords(locale).loading), own).toBeHidden();
          const controls = page.locator('button, input, select, textarea').filter({ visible: true });
          await expect(controls, own).toHaveCount(0);
        }
      });
  });

  test.describe('what is folded', () => {
    test.use({ javaScriptEnabled: false });
    test('opens all the same', async ({ page, host }) => {
      await page.goto(host.at(routeOf('courses one one').address));
      const folded = await page.locator('details').all();
      expect(folded.length).toBeGreaterThan(1);
      for (const details of folded) {
        await details.locator('summary').click();
        await expect(details.locator('summary ~ *').first()).toBeVisible();
      }
    });
  });
});

for (const locale of LOCALES) {
  test(`no page in ${locale} needs scrolling sideways, opened whole, however narrow or enlarged`, async ({
    page,
    host,
  }) => {
    for (const { address } of texts.filter((route) => route.locale === locale)) {
      await page.goto(host.at(address));
      await unfold(page);
      for (const [what, viewport] of [
        ['a small phone', { width: 320, height: 568 }],
        ['400 % on a screen of 1280 pixels', { width: 320, height: 256 }],
      ] as const) {
        await page.setViewportSize(viewport);
        expect.soft(await sideways(page), `${address} on ${what}`).toEqual({ width: 320, over: [] });
      }
    }
  });
}

const SCREENS = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };

for (const [name, viewport] of Object.entries(SCREENS)) {
  test.describe(`nothing moves on a ${name} screen`, () => {
    test.use({ viewport });

    test('while a page of any kind is fetched for the first time', async ({
      browser,
      host,
      contextOptions,
    }) => {
      for (const { address } of textKinds.filter(({ locale }) => locale === 'da')) {
        const context = await browser.newContext({ ...contextOptions, viewport, serviceWorkers: 'block' });
        const page = await context.newPage();
        await page.goto(host.at(address));
        expect.soft(await shifts(page), address).toEqual([]);
        await context.close();
      }
    });

    test('while the page that tells of it becomes ready without a connection', async ({ page, host }) => {
      await install(page, host, routeWith('data-offline').address);
      expect(await shifts(page)).toEqual([]);
    });
  });
}

test('the language switch leads from every page to its twin and back', async ({ page, host }) => {
  for (const { address, locale } of routes.filter((route) => route.locale === 'da')) {
    await page.goto(host.at(address));
    const there = await twinAddress(page);
    await page.locator('header a[hreflang]').click();
    await expect(page).toHaveURL(there);
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
    expect(await twinAddress(page)).toBe(host.at(address));
    await page.locator('header a[hreflang]').click();
    await expect(page).toHaveURL(host.at(address));
  }
});

test('every page has one twin in every language, and the other way round', () => {
  for (const { address, page, locale } of routes) {
    expect(attributeOf(page, 'lang')).toBe(locale);
    const twins = page.tags.filter(({ attributes }) => attributes.has('hreflang'));
    const languages = twins.map(({ attributes }) => attributes.get('hreflang'));
    expect([...languages, locale].sort()).toEqual([...LOCALES].sort());
    for (const { attributes } of twins) {
      const there = new URL(attributes.get('href') ?? '', `http://site/${address}`).pathname.slice(1);
      const twin = routes.find((route) => route.address === there);
      expect(twin?.locale, `the twin of ${address}`).toBe(attributes.get('hreflang'));
    }
  }
});

for (const [name, viewport] of Object.entries(SCREENS)) {
  test(`whatever is pressed outside running text is at least 48 pixels, on a ${name} screen`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize(viewport);
    for (const { address } of textKinds) {
      await page.goto(host.at(address));
      await unfold(page);
      expect.soft(await smallTargets(page), address).toEqual([]);
    }
  });
}

test('on paper a module has no menu, and has what is folded and lines to write on', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const { address } of routes.filter(({ kind }) => kind === 'courses one one')) {
    await page.goto(host.at(address));
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    // A box to tick is of use on paper as well.
    const controls = page.locator('button, input:not([type=checkbox]), select, textarea');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    const heights = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    const folded = await heights('article .prose details > :not(summary)');
    expect(folded.length).toBeGreaterThan(0);
    for (const height of folded) expect(height, address).toBeGreaterThan(50);
    const lines = await heights('.reflect > .lines');
    expect(lines.length).toBeGreaterThan(0);
    for (const height of lines) expect(height, address).toBeGreaterThan(50);
  }
});

/** Every paragraph, heading and entry to be read in the page's main part, without what only script makes true. */
function readable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, summary, figcaption)')]
      // What plays a practice is no part of its text.
      .filter((element) => element.checkVisibility() && !element.closest('[role=status], fieldset, .to-play'))
      .map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const button of copy.querySelectorAll('button')) button.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      })
      .filter((text) => text !== ''),
  );
}

/** How wide the page is, and what within it scrolls sideways or is cut off. */
function sideways(page: Page): Promise<{ width: number; over: string[] }> {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    over: [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX))
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
}

/** What moved under the reader, once everything has come and been painted. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await painted();
    const moved: string[] = [];
    // Paints are told of as well, so that the observer surely calls once what came before is in.
    await new Promise<void>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === 'layout-shift') moved.push(JSON.stringify(entry));
          else resolve();
        }
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'paint', buffered: true });
    });
    return moved;
  });
}

function twinAddress(page: Page): Promise<string> {
  return page.evaluate(() => {
    return document.querySelector<HTMLAnchorElement>('header a[hreflang]')?.href ?? '';
  });
}

/** What can be pressed within fewer than 48 pixels in some direction, links in the middle of a sentence left out. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 48;
    const inSentence = (element: Element) => {
      const block = element.closest('p, li, dd, figcaption');
      return (
        element.matches('a') && block !== null && block.textContent.trim() !== element.textContent.trim()
      );
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, label')]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .flatMap((element) => {
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        // Off the screen until the keyboard comes to it.
        if (box.bottom < 0) return [];
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        const hits = (dx: number, dy: number) => {
          const hit = document.elementFromPoint(x + dx, y + dy);
          return hit !== null && element.contains(hit);
        };
        const reach = (dx: number, dy: number) => {
          let steps = 0;
          while (steps < LEAST && hits(dx * (steps + 0.5), dy * (steps + 0.5))) steps += 1;
          return steps;
        };
        const width = reach(-1, 0) + reach(1, 0);
        const height = reach(0, -1) + reach(0, 1);
        const large = width >= LEAST && height >= LEAST;
        return large ? [] : [`${width} × ${height}: ${element.outerHTML.slice(0, 120)}`];
      });
  });
}
