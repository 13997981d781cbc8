import type { Server } from 'node:http';
import { addDays } from '../../src/domain/day/local-day.ts';
import type { PracticeEntry, WorkEntry } from '../../src/domain/records/records.ts';
import { lookOver } from '../helpers/axe.ts';
import { painted, type Rgb } from '../helpers/canvas.ts';
import type { Shown } from '../helpers/charts-entry.tsx';
import { startChartsPage, type Outputs } from '../helpers/charts-page.ts';
import { entry } from '../helpers/course.ts';
import { day } from '../helpers/days.ts';
import { expect, test, type Page } from '../helpers/test.ts';

const FOREST: Rgb = [0x1f, 0x5c, 0x4f];
const FOREST_IN_THE_DARK: Rgb = [0x7c, 0xc2, 0xae];
const CLAY: Rgb = [0xa6, 0x4b, 0x2a];
const BLACK: Rgb = [0, 0, 0];

let server: Server;
let address: string;
let outputs: Outputs;

test.beforeAll(async () => {
  ({ server, address, outputs } = await startChartsPage());
});
test.afterAll(() => server.close());
test.use({ colorScheme: 'light' });

const START = day('2026-09-07');
const at = (days: number) => addDays(START, days);
const today = at(30);

const point = (days: number, score: number) => ({ day: at(days), score, compared: score });
const stress = (...points: ReturnType<typeof point>[]) =>
  ({ instrument: 'stress', title: 'Stress: egne spørgsmål', points }) as const;
const work = (days: number, change: Partial<WorkEntry>): WorkEntry => ({
  id: String(days),
  createdAt: '2026-09-07T08:00:00.000Z',
  updatedAt: '2026-09-07T08:00:00.000Z',
  day: at(days),
  status: 'working',
  ...change,
});
/** A note of six practices a week in turn, for so many weeks. */
const notes = (weeks: number): PracticeEntry[] =>
  Array.from({ length: weeks * 6 }, (_, index) =>
    entry({
      day: at(Math.floor(index / 6) * 7 + (index % 6)),
      practice: { id: `practice-${index % 7}` },
      minutes: 5 + (index % 4) * 5,
    }),
  );

const everything = (locale: Shown['locale']): Shown => ({
  locale,
  today,
  checkIns: { ...stress(point(0, 20), point(28, 12)), weeks: [{ from: at(0), label: 'Uge 1' }] },
  minutes: notes(5),
  work: [work(0, { hours: 5, ability: 2, belief: 3 }), work(28, { hours: 20, ability: 6, belief: 5 })],
  calendar: notes(5),
});

async function show(page: Page, shown: Partial<Shown>): Promise<void> {
  await page.goto(address);
  await page.evaluate((what) => window.show(what), { locale: 'da', today, ...shown } as const);
}
/** Waits until the so manieth chart has been drawn in a colour. */
const drawnIn = (page: Page, colour: Rgb, chart = 0) =>
  expect.poll(async () => (await painted(page, chart, colour)).count).toBeGreaterThan(20);
/** The so manieth table, row by row, without its headings; a space that does not break is a space. */
const rowsOf = (page: Page, table: number) =>
  page
    .locator('figure table')
    .nth(table)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s/g, ' '))),
    );

test('what draws is in one file of its own, which the page does not begin with', () => {
  const withLibrary = Object.entries(outputs).filter(([, { inputs }]) =>
    Object.keys(inputs).some((input) => input.includes('node_modules/chart.js')),
  );
  expect(withLibrary.map(([name]) => name.includes('draw'))).toEqual([true]);
  const [page] = Object.entries(outputs).filter(([name]) => name.includes('charts-entry'));
  const needed = page?.[1].imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  expect(needed.map(({ path }) => path)).not.toContain(withLibrary[0]?.[0]);
});

test.describe('the table beside a chart', () => {
  test('holds the check-ins as they were given', async ({ page }) => {
    await show(page, { checkIns: stress(point(28, 12), point(0, 20)) });
    expect(await rowsOf(page, 0)).toEqual([
      ['7. september 2026', '20'],
      ['5. oktober 2026', '12'],
    ]);
    await expect(page.getByRole('img')).toHaveAccessibleName(/20 første gang .* 12 seneste gang .* 0 til 32/);
  });

  test('keeps apart what is compared over time and the whole', async ({ page }) => {
    const points = [{ day: START, score: 41, compared: 32 }];
    await show(page, { checkIns: { instrument: 'ffmq-15', title: 'FFMQ', points } });
    expect(await rowsOf(page, 0)).toEqual([['7. september 2026', '32', '41']]);
  });

  test('holds the minutes of each practice, the others in one, and all', async ({ page }) => {
    const minutes = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      entry({ day: START, practice: { id: `p${number}` }, minutes: number * 10 }),
    );
    await show(page, { minutes, titles: { p7: 'Kropsscanning' } });
    const headings = await page.locator('figure thead th').allTextContents();
    expect(headings).toEqual(['Ugen fra', 'Kropsscanning', 'p6', 'p5', 'p4', 'p3', 'Andet', 'I alt']);
    expect(await rowsOf(page, 0)).toEqual([['7. september 2026', '70', '60', '50', '40', '30', '30', '280']]);
  });

  test('holds hours, ability and belief, and a dash where nothing was answered', async ({ page }) => {
    await show(page, {
      work: [
        work(7, { hours: 0, belief: 3 }),
        work(0, { ability: 0 }),
        work(9, { deletedAt: 'x', hours: 80 }),
      ],
    });
    expect(await rowsOf(page, 0)).toEqual([['14. september 2026', '0']]);
    expect(await rowsOf(page, 1)).toEqual([
      ['7. september 2026', '0', '–'],
      ['14. september 2026', '–', '3'],
    ]);
  });

  test('is opened from the keyboard', async ({ page }) => {
    await show(page, { checkIns: stress(point(0, 20)) });
    await expect(page.getByRole('table')).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('stands open, with a word about it, when the drawing cannot be fetched', async ({ page }) => {
    await page.route('**/draw*', (route) => route.abort());
    await show(page, { checkIns: stress(point(0, 20)) });
    await expect(page.getByText('Diagrammet kunne ikke hentes.')).toBeVisible();
    await expect(page.getByRole('cell', { name: '20' })).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
  });
});

test.describe('the drawing', () => {
  test('of nothing is a sentence', async ({ page }) => {
    await show(page, { checkIns: stress(), minutes: [], work: [] });
    await expect(page.getByRole('figure')).toHaveCount(3);
    await expect(page.getByText('Her er ingen')).toHaveCount(3);
    await expect(page.locator('canvas, table')).toHaveCount(0);
  });

  test('of one answer is a point in the middle, the higher the number the higher', async ({ page }) => {
    await show(page, { checkIns: stress(point(0, 8)) });
    await drawnIn(page, FOREST);
    const low = await painted(page, 0, FOREST);
    expect(low.right - low.left).toBeLessThan(15);
    expect(low.bottom - low.top).toBeLessThan(15);
    await show(page, { checkIns: stress(point(0, 24)) });
    await drawnIn(page, FOREST);
    expect((await painted(page, 0, FOREST)).bottom).toBeLessThan(low.top);
  });

  test('of a practice is as tall as its minutes', async ({ page }) => {
    /** How tall the most used practice is drawn, in a week of fifty minutes. */
    const height = async (...minutes: number[]) => {
      await show(page, {
        minutes: minutes.map((some, index) =>
          entry({ day: START, practice: { id: `p${index}` }, minutes: some }),
        ),
      });
      await drawnIn(page, FOREST);
      const { top, bottom } = await painted(page, 0, FOREST);
      return bottom - top + 1;
    };
    expect((await height(30, 20)) / (await height(50))).toBeCloseTo(30 / 50, 1);
  });

  test('of ten years has points, bars and lines, and not one error', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
    const months = Array.from({ length: 120 }, (_, month) => month * 30);
    await show(page, {
      checkIns: stress(...months.map((days) => point(days, days % 33))),
      minutes: notes(522),
      work: months.map((days) => work(days, { hours: days % 38, ability: days % 11, belief: 5 })),
    });
    for (const chart of [0, 1, 2, 3]) await drawnIn(page, FOREST, chart);
    await drawnIn(page, CLAY, 1);
    await drawnIn(page, CLAY, 3);
    expect(await rowsOf(page, 0)).toHaveLength(120);
    // From September 2026 on: years, the first and the last of them not whole.
    expect((await rowsOf(page, 1)).map(([year]) => year)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(2026 + index)),
    );
    expect(errors).toEqual([]);
  });

  test('follows the theme', async ({ page }) => {
    await show(page, everything('da'));
    await drawnIn(page, FOREST);
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawnIn(page, FOREST_IN_THE_DARK);
    expect((await painted(page, 0, FOREST)).count).toBe(0);
  });

  test('follows what is chosen on the page itself', async ({ page }) => {
    await show(page, everything('da'));
    await drawnIn(page, FOREST);
    await page.evaluate(() => document.documentElement.style.setProperty('--accent', 'rgb(255, 0, 255)'));
    await drawnIn(page, [255, 0, 255]);
  });

  test('takes the colours a reader forces on every page', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, everything('da'));
    const [text, link] = await page.evaluate(() =>
      ['CanvasText', 'LinkText'].map((colour) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = colour;
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      }),
    );
    await drawnIn(page, text as unknown as Rgb);
    await drawnIn(page, link as unknown as Rgb, 1);
    expect((await painted(page, 0, FOREST)).count).toBe(0);
  });

  test('is black on paper when a dark page is printed, with its table open, and dark again after', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await show(page, everything('da'));
    await drawnIn(page, FOREST_IN_THE_DARK);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        const canvas = document.querySelector('canvas');
        const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        const black = (data ?? []).filter(
          (_, at, all) => at % 4 === 3 && all[at] === 255 && all[at - 2] === 0,
        );
        const open = document.querySelectorAll('details[open]').length;
        document.title = `${black.length > 20 ? 'black' : 'not black'}, ${open} open`;
      });
    });
    await page.pdf();
    expect(await page.title()).toBe('black, 4 open');
    await drawnIn(page, FOREST_IN_THE_DARK);
    await expect(page.locator('details[open]')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await drawnIn(page, BLACK);
  });

  test('is as wide as the page, also when that changes', async ({ page }) => {
    await show(page, { checkIns: stress(point(0, 20), point(28, 12)) });
    await drawnIn(page, FOREST);
    const wide = await painted(page, 0, FOREST);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(async () => (await painted(page, 0, FOREST)).right).toBeLessThan(320);
    expect(wide.right).toBeGreaterThan(640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('moves nothing when it comes', async ({ page }) => {
    let letCome: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (letCome = resolve));
    await page.route('**/draw*', async (route) => {
      await asked;
      await route.continue();
    });
    await show(page, everything('da'));
    const places = () =>
      page.locator('figure, summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    letCome();
    await drawnIn(page, FOREST, 3);
    expect(before.length).toBe(8);
    expect(await places()).toEqual(before);
  });
});

test.describe('the month of practice', () => {
  const calendar = [
    entry({ day: at(0), minutes: 20 }),
    entry({ day: at(0), minutes: 1 }),
    entry({ day: at(30), minutes: 1 }),
    entry({ day: at(29), minutes: 5, deletedAt: '2026-10-07T08:00:00.000Z' }),
  ];

  test('says which days were practised on, and which is today', async ({ page }) => {
    await show(page, { calendar });
    const month = page.getByRole('table', { name: 'oktober 2026' });
    await expect(month.getByRole('columnheader')).toHaveText([
      /mandag/,
      /tirsdag/,
      /onsdag/,
      /torsdag/,
      /fredag/,
      /lørdag/,
      /søndag/,
    ]);
    await expect(month.locator('[aria-current="date"]')).toHaveText(/^7 i dag.*øvet 1 minut$/);
    await expect(month.getByText('øvet')).toHaveCount(1);
    await expect(page.getByText('1 minut på én dag.')).toBeVisible();
    // 1 October 2026 was a Thursday.
    await expect(month.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      '',
      '',
      '',
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('is turned from the keyboard, month by month, and says where it is', async ({ page }) => {
    await show(page, { calendar });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Forrige måned' })).toBeFocused();
    await page.keyboard.press('Enter');
    const heading = page.locator('[aria-live] h3');
    await expect(heading).toHaveText('september 2026');
    await expect(page.getByText('21 minutter på én dag.')).toBeVisible();
    await expect(page.locator('[aria-current]')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Næste måned' })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect(heading).toHaveText('december 2026');
    await expect(page.getByText('Ingen øvelser noteret.')).toBeVisible();
  });
});

for (const [locale, colorScheme, width] of [
  ['da', 'light', 1280],
  ['en', 'dark', 320],
] as const) {
  test.describe(`in ${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    test(`axe finds nothing in the charts in ${locale}, tables open`, async ({ page }) => {
      await show(page, everything(locale));
      await drawnIn(page, colorScheme === 'light' ? FOREST : FOREST_IN_THE_DARK, 3);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const { found, tried } = await lookOver(page);
      expect(tried).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });
  });
}
