import { readFile } from 'node:fs/promises';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { keepSafeWords } from '../../../src/i18n/own/keep-safe/index.ts';
import { myDataWords } from '../../../src/i18n/own/my-data/index.ts';
import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../../src/i18n/routes.ts';
import { lookOver } from '../../helpers/axe.ts';
import { entry, uuid } from '../../helpers/course.ts';
import { pressOn } from '../../helpers/keyboard.ts';
import { beside, leftBehind, NOTHING, SOME, stored } from '../../helpers/my-data.ts';
import { seed } from '../../helpers/seed.ts';
import { THEME } from '../../helpers/themes.ts';
import { expect, test, type Page } from '../../helpers/test.ts';
import { unfold } from '../../helpers/unfold.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const address = (locale: Locale) => ownAddress(locale, 'my-data').slice(1);
const da = myDataWords('da');
const shared = sharedWords('da');
const safe = keepSafeWords('da');

const LATER = '2026-12-01T08:00:00.000Z';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('.holdings').getByRole('listitem');

test.describe('what is kept', () => {
  for (const locale of LOCALES) {
    test(`is nothing before the participant saves anything, in ${locale}`, async ({ page, host }) => {
      const t = myDataWords(locale);
      await page.goto(host.at(address(locale)));
      await expect(page.getByText(t['kept.nothing'])).toBeVisible();
      await expect(page.getByText(t['kept.nothing.why'])).toBeVisible();
      for (const heading of [t['copy.title'], keepSafeWords(locale).title, t['aside.title']]) {
        await expect(page.getByRole('heading', { name: heading })).toHaveCount(0);
      }
      expect(await leftBehind(page)).toEqual(NOTHING);
    });
  }

  test('is shown kind by kind, with how much and since when', async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
    await expect(rows(page)).toContainText([
      'Kurser 1 siden 1. oktober 2026',
      'Øvelser 3 siden 3. oktober 2026',
      'Tjek-ind 1 siden 1. oktober 2026',
      'Noter 1 siden 3. oktober 2026',
      'Valg 1 siden 3. oktober 2026',
      'Slettet af dig 1',
    ]);
  });

  test('follows what another tab saves', async ({ page, host }) => {
    await page.goto(host.at(address('en')));
    await expect(page.getByText(myDataWords('en')['kept.nothing'])).toBeVisible();
    await beside(page, host, (other) =>
      other.evaluate((one) => window.storage.write('practice-log', [one]), entry()),
    );
    await expect(rows(page)).toHaveText(['Practices 1 since 1 October 2026']);
    await expect(page.locator('html')).toHaveAttribute('data-kept');
  });
});

test.describe('a record that cannot be read', () => {
  const broken = { id: uuid(31), minutes: '<img src=x onerror=alert(1)>', when: new Date(0) };

  test.beforeEach(async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.evaluate((one) => window.storage.raw.put('practice-log', [one]), broken);
    await page.goto(host.at(address('da')));
  });

  test('is counted and shown as it was found, and the others are there', async ({ page }) => {
    await expect(page.getByText(da['aside.count'](1))).toBeVisible();
    await expect(rows(page).nth(1)).toContainText('Øvelser 3');
    const raw = page.locator('.raw');
    await expect(raw).toHaveCount(0);
    await page.locator('summary', { hasText: 'Øvelser' }).click();
    await expect(raw).toContainText('"minutes": "<img src=x onerror=alert(1)>"');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('can be saved in a file, and erased without the others', async ({ page, host }) => {
    const before = await stored(page, host);
    const downloading = page.waitForEvent('download');
    await button(page, da['aside.save']).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject([{ store: 'practice-log', found: { id: uuid(31) } }]);

    await button(page, da['aside.erase']).click();
    await button(page, da['erase.no']).click();
    await expect(page.getByText(da['aside.count'](1))).toBeVisible();
    await button(page, da['aside.erase']).click();
    await button(page, da['erase.yes']).click();
    await expect(page.getByText(da['aside.erase.done'])).toBeVisible();
    await expect(page.getByRole('heading', { name: da['aside.title'] })).toHaveCount(0);
    expect(await stored(page, host)).toBe(before);
  });
});

test.describe('erasing', () => {
  test.beforeEach(async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
  });

  test('asks first, names what will be gone, and does nothing when the answer is no', async ({
    page,
    host,
  }) => {
    const before = await stored(page, host);
    await button(page, da['erase.everything']).click();
    const question = page.getByRole('group', { name: da['erase.everything.title'] });
    await expect(question.getByRole('heading')).toBeFocused();
    await expect(question).toContainText(
      'kurser (1), øvelser (3), tjek-ind (1), noter (1), valg (1) og det, du har slettet før (1)',
    );
    await question.getByRole('button', { name: da['erase.no'] }).click();
    await expect(button(page, da['erase.everything'])).toBeFocused();
    expect(await stored(page, host)).toBe(before);
  });

  test('takes one kind, and leaves the others', async ({ page, host }) => {
    await page.getByText(da['erase.some']).click();
    await button(page, 'Slet øvelser').click();
    await button(page, da['erase.yes']).click();
    await expect(page.getByRole('status').filter({ hasText: da['erase.done.one']('Øvelser') })).toBeFocused();
    await expect(rows(page)).toContainText(['Kurser', 'Tjek-ind', 'Noter', 'Valg']);
    const after = JSON.parse(await stored(page, host)) as object;
    expect(after).toMatchObject({ ...SOME, 'practice-log': [] });
  });

  test('takes the choices, and the page follows at once', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('data-work', 'student');
    await page.getByText(da['erase.some']).click();
    await button(page, 'Slet valg').click();
    await button(page, da['erase.yes']).click();
    await expect(page.getByText(da['erase.done.one']('Valg'))).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-work');
    await expect(page.locator('html')).toHaveAttribute('data-kept');
  });

  test('takes what was deleted before for good, and leaves the rest', async ({ page, host }) => {
    // Deleted by a version that could not be read once, and stands beside the one before it.
    const found = { ...SOME['practice-log'][2], deletedAt: LATER, updatedAt: LATER };
    const aside = { id: 'one', store: 'practice-log', found, reason: 'not read once' };
    await beside(page, host, (other) =>
      other.evaluate((one) => window.storage.raw.put('set-aside', [one]), aside),
    );
    await page.reload();
    await expect(rows(page).last()).toContainText('Slettet af dig 2');
    await page.getByText(da['erase.some']).click();
    await button(page, da['erase.deleted']).click();
    await button(page, da['erase.yes']).click();
    await expect(page.getByText(da['erase.done.deleted'])).toBeVisible();
    const after = JSON.parse(await stored(page, host)) as { 'practice-log': unknown };
    expect(after['practice-log']).toEqual(SOME['practice-log'].slice(0, 2));
  });

  test('says that another window is in the way, and that it is done once that is closed', async ({
    page,
    host,
    context,
  }) => {
    const stubborn = await context.newPage();
    await seed(stubborn, host, {});
    await stubborn.evaluate(() => window.storage.raw.holdOn());
    await button(page, da['erase.everything']).click();
    await button(page, da['erase.yes.everything']).click();
    await expect(page.getByRole('alert')).toContainText(da['erase.blocked.title']);
    await stubborn.close();
    await expect(page.getByText(da['erase.done.everything.what'])).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test('is no longer said to be complete when something is saved again', async ({ page, host }) => {
    await button(page, da['erase.everything']).click();
    await button(page, da['erase.yes.everything']).click();
    await expect(page.getByText(da['erase.done.everything.what'])).toBeVisible();
    await beside(page, host, (other) =>
      other.evaluate((one) => window.storage.write('practice-log', [one]), entry()),
    );
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText(da['erase.done.everything.what'])).toBeHidden();
  });
});

test.describe('the browser is asked to keep it', () => {
  /** Counts what the page asks for; the answers are the browser's own. */
  async function countAsking(page: Page): Promise<() => Promise<number>> {
    await page.addInitScript(() => {
      const { storage } = navigator;
      const persist = storage.persist.bind(storage);
      Object.assign(window, { asked: 0 });
      storage.persist = () => {
        (window as unknown as { asked: number }).asked += 1;
        return persist();
      };
    });
    return () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  }

  test('only when something is saved, and only by the participant', async ({ page, host }) => {
    const asked = await countAsking(page);
    await page.goto(host.at(address('da')));
    await expect(page.getByText(da['kept.nothing'])).toBeVisible();
    await expect(button(page, safe.ask)).toHaveCount(0);
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
    await expect(page.getByText(safe.why)).toBeVisible();
    await expect(button(page, safe.ask)).toBeVisible();
    expect(await asked()).toBe(0);
    await button(page, safe.ask).click();
    // Without a window Chromium says no.
    await expect(page.getByText(safe.refused)).toBeVisible();
    expect(await asked()).toBe(1);
    expect(JSON.parse(await stored(page, host))).toMatchObject({
      settings: [{ id: 'axes' }, { id: 'persistence-offered', value: true }],
    });
  });

  test('and its promise is shown, now and later', async ({ page, host, context }) => {
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
    await button(page, safe.ask).waitFor();
    const devtools = await context.newCDPSession(page);
    const { targetInfo } = await devtools.send('Target.getTargetInfo');
    await devtools.send('Browser.grantPermissions', {
      permissions: ['durableStorage'],
      ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
      origin: new URL(host.at()).origin,
    });
    await button(page, safe.ask).click();
    await expect(page.getByText(safe.granted)).toBeVisible();
    await page.reload();
    await expect(page.getByText(safe.granted)).toBeVisible();
    await expect(button(page, safe.ask)).toHaveCount(0);
  });

  test('or is said not to be able to', async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
    await page.goto(host.at(address('da')));
    await expect(page.getByText(safe.unsupported)).toBeVisible();
    await expect(button(page, safe.ask)).toHaveCount(0);
  });
});

test.describe('when the database does not answer', () => {
  test('a browser without one says so, and offers nothing to erase', async ({ page, host }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'indexedDB');
      Reflect.deleteProperty(Window.prototype, 'indexedDB');
    });
    await page.goto(host.at(address('da')));
    await expect(page.getByRole('alert')).toContainText(shared['problem.unavailable.what']);
    await expect(button(page, da['erase.everything'])).toHaveCount(0);
  });

  test('one of a newer version is left as it is, and can be erased all the same', async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.evaluate(async () => (await window.storage.raw.open(99)).close());
    await page.goto(host.at(address('da')));
    await expect(page.getByRole('alert')).toContainText(shared['problem.newer.what']);
    await expect(page.locator('input[type=file]')).toHaveCount(0);
    await button(page, da['erase.everything']).click();
    await expect(page.getByText(da['erase.gone.unknown'])).toBeVisible();
    await button(page, da['erase.yes.everything']).click();
    await expect(page.getByText(da['erase.done.everything.what'])).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
});

test.describe('for everybody', () => {
  for (const locale of LOCALES) {
    test(`axe finds nothing, with everything open, in ${THEME[locale]} and ${locale}`, async ({
      page,
      host,
    }) => {
      const t = myDataWords(locale);
      await page.emulateMedia({ colorScheme: THEME[locale] });
      await page.setViewportSize({ width: 320, height: 640 });
      await seed(page, host, SOME);
      await page.evaluate((id) => window.storage.raw.put('goals', [{ id }]), uuid(41));
      await page.goto(host.at(address(locale)));
      await page.locator('input[type=file]').setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": "aandehul-backup", "version": 1'),
      });
      await expect(page.getByRole('alert')).toBeVisible();
      await button(page, t['erase.everything']).click();
      await unfold(page);
      const { found, tried } = await lookOver(page);
      expect(tried).toBeGreaterThan(20);
      expect(found).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  }

  test('everything can be done with the keyboard alone', async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
    await button(page, da['copy.save']).waitFor();
    const choosing = page.waitForEvent('filechooser');
    await pressOn(page, page.locator('input[type=file]'));
    await choosing;
    await pressOn(page, button(page, da['erase.everything']));
    await pressOn(page, button(page, da['erase.yes.everything']));
    await expect(page.getByText(da['erase.done.everything.what'])).toBeFocused();
  });

  test('nothing jumps while it comes up', async ({ page, host }) => {
    await seed(page, host, SOME);
    await page.goto(host.at(address('da')));
    await rows(page).first().waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const one of list.getEntries()) sum += (one as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });
});
