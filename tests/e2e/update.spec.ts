import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit, everyPageChanged, MARK } from '../helpers/editions.ts';
import { chooseLength } from '../helpers/choose-length.ts';
import { expectWhole, install, lookForUpdate } from '../helpers/installed.ts';
import { routeOf } from '../helpers/routes.ts';
import { DIST, filesIn, offlineFiles } from '../helpers/site-files.ts';
import { expect, test, type Page } from '../helpers/test.ts';

const module = routeOf('courses one one');
const other = routeOf('practices');

const offer = (page: Page) => page.locator('[data-update]');
const take = (page: Page) => page.locator('[data-update-take]');
const later = (page: Page) => page.locator('[data-update-later]');
const news = (page: Page) => page.getByText(MARK);

for (const folder of ['/', '/kommune/kurser/']) {
  test.describe(`a new version of the site in ${folder}`, () => {
    test.use({ folder });

    test('is fetched in the background and offered, and shows once the reader takes it', async ({
      page,
      host,
      editions,
    }) => {
      await install(page, host, module.address);
      host.show(await editions.make(everyPageChanged));
      await page.reload();
      await expect(offer(page)).toBeVisible();
      await expect(news(page)).toHaveCount(0);
      await take(page).click();
      await expect(news(page)).toBeVisible();
      await expect(offer(page)).toBeHidden();
    });
  });
}

test('"later" keeps the old version, which is whole, and the next page offers the new one again', async ({
  page,
  host,
  editions,
}) => {
  await install(page, host);
  host.show(await editions.make(everyPageChanged));
  expect(await lookForUpdate(page)).toBe('installed');
  await later(page).click();
  await expect(offer(page)).toBeHidden();
  await expectWhole(page, host, DIST);
  await page.goto(host.at(module.address));
  await expect(news(page)).toHaveCount(0);
  await expect(offer(page)).toBeVisible();
});

test('a version that was taken is whole, and nothing of the old one is left', async ({
  page,
  host,
  editions,
}) => {
  await install(page, host);
  const next = await editions.make(everyPageChanged);
  host.show(next);
  expect(await lookForUpdate(page)).toBe('installed');
  await take(page).click();
  await expect(news(page)).toBeVisible();
  await expectWhole(page, host, next);
  const kept = await page.evaluate(async () => {
    const caches = await self.caches.keys();
    return Promise.all(caches.map(async (name) => (await (await self.caches.open(name)).keys()).length));
  });
  expect(kept).toEqual([offlineFiles(next).length]);
});

test('every open tab goes over to the version that one of them takes', async ({
  context,
  page,
  host,
  editions,
}) => {
  await install(page, host);
  const tab = await context.newPage();
  await tab.goto(host.at(module.address));
  host.show(await editions.make(everyPageChanged));
  expect(await lookForUpdate(page)).toBe('installed');
  await expect(offer(tab)).toBeVisible();
  await expect(news(tab)).toHaveCount(0);
  await take(page).click();
  await expect(news(page)).toBeVisible();
  await expect(news(tab)).toBeVisible();
});

test('a tab that was open when the site was first fetched goes over as well', async ({
  context,
  page,
  host,
  editions,
}) => {
  await install(page, host);
  const tab = await context.newPage();
  await tab.goto(host.at(module.address));
  host.show(await editions.make(everyPageChanged));
  expect(await lookForUpdate(tab)).toBe('installed');
  await take(tab).click();
  await expect(news(tab)).toBeVisible();
  await expect(news(page)).toBeVisible();
});

test('a page that was reloaded past the worker takes a new version like any other', async ({
  context,
  page,
  host,
  editions,
}) => {
  await install(page, host);
  const devtools = await context.newCDPSession(page);
  const loaded = page.waitForEvent('load');
  await devtools.send('Page.reload', { ignoreCache: true });
  await loaded;
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  host.show(await editions.make(everyPageChanged));
  expect(await lookForUpdate(page)).toBe('installed');
  await take(page).click();
  await expect(news(page)).toBeVisible();
});

test('after one paragraph is edited, only its page and the worker are asked for', async ({
  page,
  host,
  editions,
}) => {
  await install(page, host);
  host.show(await editions.make((folder) => edit(join(folder, module.address, 'index.html'))));
  host.asked.length = 0;
  await page.goto(host.at(other.address));
  await expect(offer(page)).toBeVisible();
  await take(page).click();
  await expect(offer(page)).toBeHidden();
  await page.goto(host.at(module.address));
  await expect(news(page)).toBeVisible();
  expect(new Set(host.asked.map(({ path }) => path))).toEqual(new Set(['sw.js', module.address]));
  expect(host.asked.filter(({ path }) => path === module.address)).toHaveLength(1);
});

test('a page of the old version still gets its scripts after the host has thrown them away', async ({
  page,
  host,
  editions,
}) => {
  const practice = routeOf('practices one');
  await install(page, host, practice.address);
  host.show(await editions.make(scriptsRenamed));
  expect(await lookForUpdate(page)).toBe('installed');
  const lines = page.getByRole('main').getByRole('listitem');
  const before = await lines.count();
  await chooseLength(page.getByRole('radio').last());
  await expect(lines).not.toHaveCount(before);
});

test('two versions that came while the reader waited: the last one is the one taken', async ({
  page,
  host,
  editions,
}) => {
  await install(page, host);
  host.show(await editions.make((folder) => edit(join(folder, other.address, 'index.html'))));
  expect(await lookForUpdate(page)).toBe('installed');
  await later(page).click();
  const last = await editions.make(everyPageChanged);
  host.show(last);
  expect(await lookForUpdate(page)).toBe('installed');
  await take(page).click();
  await expect(news(page)).toBeVisible();
  await expectWhole(page, host, last);
});

/** Every script gets another name, as a change in it would give it. */
function scriptsRenamed(folder: string): void {
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
  const names = scripts.map((file) => file.slice(file.lastIndexOf('/') + 1));
  for (const file of filesIn(folder).filter((one) => /\.(html|js)$/.test(one))) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      names.reduce((done, name) => done.replaceAll(name, `new-${name}`), text),
    );
  }
  for (const [at, file] of scripts.entries()) {
    const name = names[at] ?? '';
    renameSync(join(folder, file), join(folder, file.replace(name, `new-${name}`)));
  }
}
