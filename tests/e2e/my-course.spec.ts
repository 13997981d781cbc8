import type { RecordSet } from '../../src/domain/records/merge.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { chartWords } from '../../src/i18n/own/charts/index.ts';
import { myCourseWords } from '../../src/i18n/own/my-course/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { lookOver } from '../helpers/axe.ts';
import { answered } from '../helpers/check-ins.ts';
import { day } from '../helpers/days.ts';
import type { Host } from '../helpers/host.ts';
import { daily, NOW, ONE_POINT, TWO_MONTHS } from '../helpers/kept-course.ts';
import { seed } from '../helpers/seed.ts';
import { THEME } from '../helpers/themes.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { unfold } from '../helpers/unfold.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

async function open(page: Page, host: Host, locale: Locale, set?: RecordSet): Promise<void> {
  await page.clock.setFixedTime(NOW);
  if (set) await seed(page, host, set);
  await page.goto(host.at(ownAddress(locale, 'my-course').slice(1)));
  await expect(page.locator('.my-course-calendar')).toBeVisible();
}

const charts = (page: Page) => page.getByRole('figure');
const chart = (page: Page, title: string) =>
  charts(page).filter({ has: page.getByRole('heading', { name: title, exact: true }) });
/** The table of a chart, its headings first. */
async function tableOf(page: Page, title: string): Promise<string[][]> {
  const rows = chart(page, title).locator('tr');
  await expect(rows.first()).toBeAttached();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
  );
}
/** How many charts have been drawn: an untouched canvas is 300 pixels wide. */
const drawn = (page: Page) =>
  page
    .locator('canvas')
    .evaluateAll((all) => all.filter((one) => (one as HTMLCanvasElement).style.width !== '').length);

for (const locale of LOCALES) {
  const t = myCourseWords(locale);
  const c = chartWords(locale);
  const da = locale === 'da';

  test.describe(`my course in ${locale}`, () => {
    test('says what will be here before anything is kept, and fetches nothing to draw it with', async ({
      page,
      host,
    }) => {
      // What the page itself asks for; the worker takes everything along.
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, host, locale);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([t['empty.title']]);
      await expect(page.getByRole('link', { name: t['empty.toToday'] })).toHaveAttribute(
        'href',
        new RegExp(`${ownAddress(locale, 'today').slice(1)}$`),
      );
      await expect(charts(page)).toHaveCount(0);
      expect(asked.filter((name) => name.includes('/MyCoursePage'))).toHaveLength(1);
      expect(asked.filter((name) => /\/(draw|CalendarFile)\./.test(name))).toEqual([]);
    });

    test('leads on to notes, check-in, the page for a conversation and the data', async ({ page, host }) => {
      await open(page, host, locale);
      const links = page.getByRole('navigation', { name: t.more }).getByRole('link');
      await expect(links).toHaveText([t.notes, t.checkIn, t.conversation, t.myData]);
      for (const [index, name] of (['notes', 'check-in', 'conversation', 'my-data'] as const).entries()) {
        const address = await links
          .nth(index)
          .evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname);
        expect(address).toBe(ownAddress(locale, name));
      }
    });

    test('has one of each on one day', async ({ page, host }) => {
      await open(page, host, locale, ONE_POINT);
      await expect.poll(() => drawn(page)).toBe(3);
      expect(await tableOf(page, c['minutes.week'])).toEqual([
        [c['minutes.inWeek'], da ? 'Kropsscanning' : 'Body scan', c['minutes.total']],
        [da ? '30. november 2026' : '30 November 2026', '1', '1'],
      ]);
      expect(await tableOf(page, 'Stress')).toEqual([
        [c.day, c['checkIns.number']],
        [da ? '4. december 2026' : '4 December 2026', '16'],
      ]);
      expect(await tableOf(page, c['work.hours'])).toEqual([
        [c.day, c['work.hoursColumn']],
        [da ? '4. december 2026' : '4 December 2026', '1'],
      ]);
    });

    test('shows two months with exactly the numbers that are kept', async ({ page, host }) => {
      await open(page, host, locale, TWO_MONTHS);
      await expect.poll(() => drawn(page)).toBe(5);
      const at = (number: number, month: 'oktober' | 'november') => {
        const english = { oktober: 'October', november: 'November' }[month];
        return da ? `${number}. ${month} 2026` : `${number} ${english} 2026`;
      };
      const thousand = da ? '1.000' : '1,000';
      const [scan, sitting] = da
        ? ['Kropsscanning', 'Siddende meditation med åndedrættet']
        : ['Body scan', 'Sitting meditation with the breath'];
      const former = da ? 'En tidligere øvelse' : 'An earlier practice';
      const none = ['0', '0', '0', '0', '0'];
      expect(await tableOf(page, c['minutes.week'])).toEqual([
        [c['minutes.inWeek'], scan, former, sitting, 'Opvask', c['minutes.total']],
        [at(5, 'oktober'), '45', '0', '0', '5', '50'],
        [at(12, 'oktober'), '0', '0', '10', '0', '10'],
        [at(19, 'oktober'), ...none],
        [at(26, 'oktober'), thousand, '0', '0', '0', thousand],
        [at(2, 'november'), ...none],
        [at(9, 'november'), ...none],
        [at(16, 'november'), ...none],
        [at(23, 'november'), ...none],
        [at(30, 'november'), '0', '15', '0', '0', '15'],
      ]);
      await expect(page.locator('.my-course-feelings')).toHaveText(
        t['practice.feelings']('2', da ? '3,5' : '3.5', da ? '5,5' : '5.5'),
      );
      expect(await tableOf(page, 'Stress')).toEqual([
        [c.day, c['checkIns.number']],
        [at(5, 'oktober'), '16'],
        [at(20, 'november'), '17'],
      ]);
      expect(await tableOf(page, da ? 'Trivsel' : 'Well-being')).toEqual([
        [c.day, c['checkIns.number']],
        [at(5, 'oktober'), '15'],
      ]);
      expect((await tableOf(page, c['work.hours'])).slice(1)).toEqual([
        [at(5, 'oktober'), '0'],
        [at(20, 'november'), da ? '12,5' : '12.5'],
      ]);
      expect((await tableOf(page, c['work.can'])).slice(1)).toEqual([
        [at(5, 'oktober'), '2', '4'],
        [at(20, 'november'), '5', '–'],
      ]);
      await expect(page.getByText(t['checkIns.own'])).toBeVisible();
      await expect(page.getByText(t['checkIns.others'])).toHaveCount(0);
      await expect(page.locator('.calendar-month')).toContainText(da ? 'december 2026' : 'December 2026');
    });

    test('can be gone through by the keyboard, and the numbers stand beside the charts', async ({
      page,
      host,
    }) => {
      await open(page, host, locale, TWO_MONTHS);
      await page.getByRole('navigation', { name: t.more }).getByRole('link').last().focus();
      await page.keyboard.press('Tab');
      const first = chart(page, c['minutes.week']);
      await expect(first.locator('summary')).toBeFocused();
      await expect(first.getByRole('table')).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(first.getByRole('table')).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: c['calendar.previous'] })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(page.locator('.calendar-month')).toContainText(da ? 'oktober 2026' : 'October 2026');
    });

    test(`is readable for everybody in ${THEME[locale]}, on the narrowest screen`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme: THEME[locale] });
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, host, locale, TWO_MONTHS);
      await expect.poll(() => drawn(page)).toBe(5);
      await unfold(page);
      await expect(page.locator('.calendar-file')).toBeVisible();
      const { found, tried } = await lookOver(page);
      expect(tried).toBeGreaterThan(20);
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('two years of days are told by months, and the sum is that of all', async ({ page, host }) => {
  await open(page, host, 'da', { 'practice-log': daily(730) });
  await expect.poll(() => drawn(page)).toBe(1);
  const [, ...rows] = await tableOf(page, 'Minutter om måneden');
  expect(rows.length).toBeGreaterThanOrEqual(24);
  expect(rows.length).toBeLessThanOrEqual(26);
  const minutes = rows.map((row) => Number(row.at(-1)?.replace('.', '')));
  expect(minutes.reduce((sum, some) => sum + some, 0)).toBe(7300);
});

test('a hundred years of days in ten are shown without an error', async ({ page, host }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, host, 'da', { 'practice-log': daily(3650, 10) });
  await expect.poll(() => drawn(page)).toBe(1);
  const [, ...rows] = await tableOf(page, 'Minutter om året');
  const minutes = rows.map((row) => Number(row.at(-1)?.replace('.', '')));
  expect(minutes.reduce((sum, some) => sum + some, 0)).toBe(365_000);
  expect(errors).toEqual([]);
});

test('answers to questions that the site has in another version are said to be elsewhere', async ({
  page,
  host,
}) => {
  const t = myCourseWords('da');
  await open(page, host, 'da', {
    'check-ins': [answered('stress', 2, { version: '0.1', day: day('2026-12-01') })],
  });
  await expect(page.getByText(t['checkIns.others'])).toBeVisible();
  await expect(charts(page)).toHaveCount(0);
});

test('the form for a calendar comes when it is unfolded, and says so when it cannot', async ({
  page,
  host,
}) => {
  const t = myCourseWords('da');
  await open(page, host, 'da', TWO_MONTHS);
  host.fault = (path, response) => {
    if (!path.includes('CalendarFile')) return false;
    response.writeHead(500).end();
    return true;
  };
  const summary = page.getByText(t.calendar, { exact: true });
  await summary.click();
  await expect(page.getByRole('alert')).toHaveText(t.calendarNotFetched);
  await expect(page.locator('.calendar-file')).toHaveCount(0);
});

test('nothing moves while the page comes up', async ({ page, host }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) moved.push((shift as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, host, 'da', TWO_MONTHS);
  await expect.poll(() => drawn(page)).toBe(5);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
});

test('on paper there are the charts with their numbers, and nothing to press', async ({ page, host }) => {
  const t = myCourseWords('da');
  await open(page, host, 'da', TWO_MONTHS);
  await expect.poll(() => drawn(page)).toBe(5);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('navigation', { name: t.more })).toBeHidden();
  await expect(page.getByText(t.calendar, { exact: true })).toBeHidden();
  await expect(charts(page).getByRole('table').filter({ visible: true })).toHaveCount(5);
});
