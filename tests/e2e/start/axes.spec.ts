import { startWords } from '../../../src/i18n/own/start/index.ts';
import { install } from '../../helpers/installed.ts';
import { routes } from '../../helpers/routes.ts';
import { StartPage } from '../../helpers/start.ts';
import { expect, test, type Page } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const t = startWords('da');

/** A page with text for those out of work, and other text for everybody else. */
const varied = routes.find(
  ({ locale, page }) =>
    locale === 'da' &&
    page.tags.some(({ attributes }) => /work:unemployed/.test(attributes.get('data-only') ?? '')) &&
    page.tags.some(({ attributes }) => /work:unemployed/.test(attributes.get('data-except') ?? '')),
);
const address = varied?.address ?? '';

test('there is a page that says different things', () => {
  expect(varied).toBeDefined();
});

async function expectFor(page: Page, unemployed: boolean): Promise<void> {
  await expect(page.locator('[data-only~="work:unemployed"]').first()).toBeVisible({ visible: unemployed });
  await expect(page.locator('[data-except~="work:unemployed"]').first()).toBeVisible({
    visible: !unemployed,
  });
}

test('what is chosen at the start decides what every page says, loaded anew and without a connection too', async ({
  page,
  host,
}) => {
  await install(page, host, address);
  await expectFor(page, false);
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('days');
  await page.getByRole('radio', { name: t['work.unemployed'] }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-work');
  await start.goOn();
  await expect(page.locator('html')).toHaveAttribute('data-work', 'unemployed');

  await page.goto(host.at(address));
  await expectFor(page, true);
  await page.reload();
  await expectFor(page, true);
  await host.stop();
  await page.reload();
  await expectFor(page, true);
  expect(host.asked.filter(({ query }) => query !== '')).toEqual([]);
});

test('it can be taken back, and the text for everybody shows again', async ({ page, host }) => {
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('days');
  await page.getByRole('radio', { name: t['work.unemployed'] }).check();
  await start.goOn();
  await start.expectAt('day');
  await page.goBack();
  await page.getByRole('radio', { name: t['days.none'] }).check();
  await start.goOn();
  await start.expectAt('day');
  await page.goto(host.at(address));
  await expectFor(page, false);
});

test('the right text is there from the first moment, and nothing changes afterwards', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('aandehul', JSON.stringify({ work: 'unemployed', kept: '1' }));
    const seen: Record<string, string> = {};
    const changes: string[] = [];
    Object.assign(window, { seen, changes });
    const root = () => document.documentElement.dataset['work'] ?? 'none';
    new MutationObserver((mutations) => {
      for (const { type, attributeName } of mutations) {
        if (type === 'attributes' && document.querySelector('body')) changes.push(attributeName ?? '');
      }
      if (document.querySelector('body')) seen['body'] ??= root();
      for (const kind of ['only', 'except']) {
        const block = document.querySelector(`[data-${kind}~="work:unemployed"]`);
        if (block) seen[kind] ??= getComputedStyle(block).display;
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-work', 'data-kept'] });
  });
  await page.goto(host.at(address));
  await expectFor(page, true);
  const { seen, changes } = await page.evaluate(() => {
    const { seen, changes } = window as unknown as { seen: Record<string, string>; changes: string[] };
    return { seen, changes };
  });
  expect(seen).toEqual({ body: 'unemployed', only: 'block', except: 'none' });
  expect(changes).toEqual([]);
});
