import { checkInWords } from '../../src/i18n/own/check-in/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { tooMuchWords } from '../../src/i18n/own/too-much/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { answered, begun, called, NOW, openCheckIn } from '../helpers/check-ins.ts';
import { lookOver } from '../helpers/axe.ts';
import { seed } from '../helpers/seed.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { unfold } from '../helpers/unfold.ts';

/** A narrow screen is what a wide one is at 400 %. */
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

const [da, en] = [checkInWords('da'), checkInWords('en')];
const shared = sharedWords('da');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const view of VIEWS) {
  test.describe(`in ${view.colorScheme}, ${view.viewport.width} pixels wide`, () => {
    test.use({ ...view, timezoneId: 'Europe/Copenhagen' });
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(NOW);
      await watchMoves(page);
    });

    test('every view of a check-in reads well, and nothing moves by itself', async ({ page, host }) => {
      await seed(page, host, { enrolments: [begun('week-5')], 'check-ins': [answered('stress', 3)] });
      await openCheckIn(page, host);
      await look(page, 'overview');
      await button(page, da['due.begin']).click();
      await page.getByRole('radio').first().check();
      await expect(page.getByText(shared.saved)).toBeVisible();
      await look(page, 'one question');
      await button(page, da['mode.all']).click();
      await look(page, 'all questions');
      await button(page, da.finish).click();
      await look(page, 'some left open');
      await button(page, da['open.back']).click();
      for (const group of await page.getByRole('group').all()) await group.getByRole('radio').last().check();
      await button(page, da.finish).click();
      await expect(page.getByRole('heading', { level: 2, name: called('da', 'well-being') })).toBeVisible();
      await button(page, da.finish).click();
      await look(page, 'work');
      await page.getByRole('textbox').fill('99');
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, 'a number that is none');
      await button(page, da.finish).click();
      await expect(page.getByRole('heading', { level: 2, name: da['thanks.title'] })).toBeVisible();
      await look(page, 'thanks');
    });

    test('an earlier check-in and its deletion read well, in English', async ({ page, host }) => {
      await seed(page, host, { 'check-ins': [answered('stress', 3)] });
      await openCheckIn(page, host, 'en');
      await page.getByRole('button', { name: /1 October 2026/ }).click();
      await expect(page.getByText(en['sheet.language'](en.languages.da))).toBeVisible();
      await look(page, 'earlier');
      await button(page, sharedWords('en').delete).click();
      await expect(page.getByText(en['sheet.deleted'])).toBeVisible();
      await look(page, 'deleted');
    });

    test('the weekly question and what answers it read well', async ({ page, host }) => {
      const t = tooMuchWords('da');
      await seed(page, host, { enrolments: [begun('week-2')] });
      await page.goto(host.at(ownAddress('da', 'today').slice(1)));
      await expect(button(page, t['weekly.no'])).toBeVisible();
      await look(page, 'question');
      await button(page, t['weekly.no']).click();
      await expect(page.getByRole('heading', { name: t['tooMuch.title'] })).toBeVisible();
      await look(page, 'answer');
    });
  });
}

/** Looks over a view with everything in it unfolded. */
async function look(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(() => window.moves), `moved by itself: ${where}`).toEqual([]);
  await unfold(page);
  const { found, tried } = await lookOver(page);
  expect(tried, where).toBeGreaterThan(20);
  expect.soft(found, where).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, `scrolls sideways: ${where}`).toBeLessThanOrEqual(0);
  expect.soft(await smallButtons(page), `too small to tap: ${where}`).toEqual([]);
  // What is unfolded here moves the rest, and nobody pressed for it.
  await page.evaluate(() => (window.moves = []));
}

declare global {
  interface Window {
    /** What has moved without the participant having done anything. */
    moves: string[];
  }
}

async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moves = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput } = entry as PerformanceEntry & { hadRecentInput: boolean };
        if (!hadRecentInput) window.moves.push(JSON.stringify(entry));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Buttons and answers of the page that are less than 48 pixels high or wide. */
function smallButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button, main summary, main .choices span')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) < 48;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
