import { LOCALES } from '../../src/i18n/locales.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { lookOver } from '../helpers/axe.ts';
import type { Host } from '../helpers/host.ts';
import { install } from '../helpers/installed.ts';
import { routes, type Route } from '../helpers/routes.ts';
import { expect, test, type BrowserContext, type Locator, type Page } from '../helpers/test.ts';

/** A module that has questions and a checklist, in a language. */
function moduleIn(locale: Route['locale']): Route {
  const found = routes.find(
    ({ kind, page, ...route }) =>
      route.locale === locale &&
      kind === 'courses one one' &&
      ['data-reflect', 'data-item'].every((name) => page.tags.some(({ attributes }) => attributes.has(name))),
  );
  if (!found) throw new Error(`no module in ${locale} has a question and a checklist`);
  return found;
}

/** Opens a text in this tab and in another. */
async function inTwoTabs(page: Page, host: Host, context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(host.at(moduleIn('da').address));
  return other;
}

const field = (page: Page) => page.locator('[data-reflect]').first();
const box = (page: Page) => page.getByRole('checkbox').first();
const saidBy = (part: Locator) => part.locator('xpath=..').locator('[data-said]');
/** How many records a store holds, read past the site's own code; none when there is no database. */
const stored = (page: Page, store: string) =>
  page.evaluate(async (name) => {
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === 'aandehul')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('aandehul');
      opening.onerror = () => reject(new Error('cannot be opened'));
      opening.onsuccess = () => {
        const counting = opening.result.transaction(name).objectStore(name).count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  }, store);

for (const locale of LOCALES) {
  const saved = sharedWords(locale).saved;

  test(`what is written at a question in ${locale} is saved as one writes, and is there again`, async ({
    page,
    host,
  }) => {
    await page.goto(host.at(moduleIn(locale).address));
    await field(page).pressSequentially('Jeg lagde mærke til en kold fod 🦶');
    await expect(saidBy(field(page))).toHaveText(saved);
    await page.reload();
    await expect(field(page)).toHaveValue('Jeg lagde mærke til en kold fod 🦶');
    await field(page).pressSequentially(' igen');
    await expect(saidBy(field(page))).toHaveText(saved);
    expect(await stored(page, 'reflections')).toBe(1);
  });

  test(`a line of a checklist in ${locale} that is ticked stays ticked, and can be unticked`, async ({
    page,
    host,
  }) => {
    await page.goto(host.at(moduleIn(locale).address));
    await box(page).check();
    await expect(page.locator('.checklist [data-said]').first()).toHaveText(saved);
    await page.reload();
    await expect(box(page)).toBeChecked();
    await box(page).uncheck();
    await expect(page.locator('.checklist [data-said]').first()).toHaveText(saved);
    await page.reload();
    await expect(field(page)).toBeVisible();
    await expect(box(page)).not.toBeChecked();
  });
}

test.describe('with the network gone', () => {
  test.use({ folder: '/three/folders/down/' });
  test('what is written is kept just the same', async ({ page, host }) => {
    const { address } = moduleIn('da');
    await install(page, host, address);
    await host.stop();
    await page.goto(host.at(address));
    await field(page).fill('uden net');
    await expect(saidBy(field(page))).toHaveText(sharedWords('da').saved);
    await page.goto(host.at(address));
    await expect(field(page)).toHaveValue('uden net');
  });
});

test('to read stores nothing, nor does a click beside the fields', async ({ page, host }) => {
  await page.goto(host.at(moduleIn('da').address));
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('emptying a question takes away what was written, and another tab follows', async ({
  page,
  host,
  context,
}) => {
  const { address } = moduleIn('da');
  await page.goto(host.at(address));
  await field(page).fill('en sætning');
  await expect(saidBy(field(page))).toHaveText(sharedWords('da').saved);
  const other = await context.newPage();
  await other.goto(host.at(address));
  await expect(field(other)).toHaveValue('en sætning');
  await field(page).fill('');
  await expect(field(other)).toHaveValue('');
});

test('what is being written in one tab is not written over by another', async ({ page, host, context }) => {
  const other = await inTwoTabs(page, host, context);
  await box(page).check();
  await expect(box(other)).toBeChecked();
  await field(other).pressSequentially('halvt');
  await page.bringToFront();
  await box(page).uncheck();
  await expect(box(other)).not.toBeChecked();
  await expect(field(other)).toHaveValue('halvt');
});

test('what is written before the page has its scripts is kept all the same', async ({ page, host }) => {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(host.at(moduleIn('da').address), { waitUntil: 'commit' });
  await field(page).fill('hurtigere end nettet');
  await box(page).check();
  letCome();
  await expect(saidBy(field(page))).toHaveText(sharedWords('da').saved);
  await expect(page.locator('.checklist [data-said]').first()).toHaveText(sharedWords('da').saved);
});

test('a text that was open before anything was kept shows what another tab saves', async ({
  page,
  host,
  context,
}) => {
  const other = await inTwoTabs(page, host, context);
  await box(page).check();
  await expect(box(other)).toBeChecked();
});

test('a page that is left while one writes has kept the last word', async ({ page, host }) => {
  const { address } = moduleIn('da');
  await page.goto(host.at(address));
  await box(page).check();
  await expect(page.locator('.checklist [data-said]').first()).toHaveText(sharedWords('da').saved);
  await field(page).fill('det sidste ord');
  await page.getByRole('navigation').first().getByRole('link').nth(1).click();
  await page.goto(host.at(address));
  await expect(field(page)).toHaveValue('det sidste ord');
});

test('where nothing can be stored, that is said, and the words stay', async ({ page, host }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(Window.prototype, 'indexedDB');
  });
  await page.goto(host.at(moduleIn('da').address));
  await field(page).fill('bliver stående');
  await expect(page.locator('.module [data-said].notice').first()).toContainText(
    sharedWords('da')['problem.unavailable.title'],
  );
  await expect(field(page)).toHaveValue('bliver stående');
});

test('on paper there are the words that were written, and lines where there are none', async ({
  page,
  host,
}) => {
  await page.goto(host.at(moduleIn('da').address));
  await field(page).fill('til papiret');
  await expect(saidBy(field(page))).toHaveText(sharedWords('da').saved);
  await page.emulateMedia({ media: 'print' });
  const first = page.locator('.reflect').first();
  await expect(first.locator('.written')).toBeVisible();
  await expect(first.locator('.lines')).toBeHidden();
  await expect(page.locator('.reflect').nth(1).locator('.lines')).toBeVisible();
});

test('axe finds nothing where something is written, ticked and could not be saved', async ({
  page,
  host,
}) => {
  await page.goto(host.at(moduleIn('da').address));
  await field(page).fill('x'.repeat(20_001));
  await box(page).check();
  await expect(saidBy(field(page))).toContainText('20000');
  expect((await lookOver(page)).found).toEqual([]);
});
