import { CONVERSATION, WHOM } from '../../src/domain/conversation.ts';
import type { RecordSet } from '../../src/domain/records/merge.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { conversationWords } from '../../src/i18n/own/conversation/index.ts';
import { notingWords } from '../../src/i18n/own/noting/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { lookOver } from '../helpers/axe.ts';
import { answered } from '../helpers/check-ins.ts';
import { uuid } from '../helpers/course.ts';
import { day } from '../helpers/days.ts';
import type { Host } from '../helpers/host.ts';
import { keptNow } from '../helpers/kept.ts';
import { daily, NOW, ONE_POINT, TWO_MONTHS } from '../helpers/kept-course.ts';
import { seed } from '../helpers/seed.ts';
import { THEME } from '../helpers/themes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

async function open(page: Page, host: Host, locale: Locale, set?: RecordSet): Promise<void> {
  await page.clock.setFixedTime(NOW);
  if (set) await seed(page, host, set);
  await page.goto(host.at(ownAddress(locale, 'conversation').slice(1)));
  await expect(sheet(page)).toBeVisible();
}

const sheet = (page: Page) => page.getByRole('article');
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
/**
 * What stands on the sheet, line by line; a table's cells are in one line. Its caption, which only a
 * screen reader says, is a line as well.
 */
async function linesOf(page: Page): Promise<string[]> {
  const text = await sheet(page).innerText();
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((line) => line !== '');
}
/** Everything that would be printed, line by line. */
async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

for (const locale of LOCALES) {
  const t = conversationWords(locale);
  const da = locale === 'da';
  const date = (number: number, month: 'oktober' | 'november' | 'december') => {
    const english = { oktober: 'October', november: 'November', december: 'December' }[month];
    return da ? `${number}. ${month} 2026` : `${number} ${english} 2026`;
  };
  const frame = [t.titles.somebody, date(5, 'december')];

  test.describe(`for a conversation in ${locale}`, () => {
    test('without anything kept there are the own words to choose, and an empty sheet', async ({
      page,
      host,
    }) => {
      await open(page, host, locale);
      await expect(page.getByRole('checkbox')).toHaveCount(1);
      expect(await linesOf(page)).toEqual([...frame, t['preview.empty'], t['sheet.foot']]);
      await expect(page.getByRole('button', { name: t.print })).toHaveCount(0);
      expect(await printed(page)).toEqual([...frame, t['sheet.foot']]);
    });

    test('everything is off at first, and each tick puts on exactly what it says', async ({ page, host }) => {
      await open(page, host, locale, TWO_MONTHS);
      const ticks = page.getByRole('checkbox');
      const stress = t['what.checkIn']('Stress');
      const wellBeing = t['what.checkIn'](da ? 'Trivsel' : 'Well-being');
      const names = [
        t['what.words'],
        t['what.course'],
        t['what.practice'],
        t['what.work'],
        stress,
        wellBeing,
      ];
      await expect(ticks).toHaveCount(names.length + 1);
      for (const one of await ticks.all()) await expect(one).not.toBeChecked();
      expect(await linesOf(page)).toEqual([...frame, t['preview.empty'], t['sheet.foot']]);

      const thousand = da ? '1.000' : '1,000';
      const all = da ? '1.075' : '1,075';
      const course = da ? 'Mindfulness og stress, otte uger' : 'Mindfulness and stress, eight weeks';
      const module = da ? 'Uge 5: Plads til at vælge' : 'Week 5: Room to choose';
      const expected: readonly (readonly [string, readonly string[]])[] = [
        [
          t['what.course'],
          [t['sheet.course'], `${t['sheet.begun'](course, date(5, 'oktober'))} ${t['sheet.at'](module)}`],
        ],
        [
          t['what.practice'],
          [
            t['sheet.practice'],
            t['sheet.practised'](6, 6, all, date(5, 'oktober'), date(1, 'december')),
            t['sheet.practice'],
            `${t['sheet.week']}\t${t['sheet.minutes']}`,
            `${date(5, 'oktober')}\t50`,
            `${date(12, 'oktober')}\t10`,
            `${date(26, 'oktober')}\t${thousand}`,
            `${date(30, 'november')}\t15`,
          ],
        ],
        [
          t['what.work'],
          [
            t['sheet.work'],
            t['sheet.work'],
            `${t['sheet.day']}\t${t['sheet.workHours']}\t${t['sheet.ability']}\t${t['sheet.belief']}`,
            `${date(5, 'oktober')}\t0\t2\t4`,
            `${date(20, 'november')}\t${da ? '12,5' : '12.5'}\t5\t–`,
          ],
        ],
        [
          stress,
          [
            'Stress',
            `${t['sheet.own']} ${t['sheet.scale']('0', '32')}`,
            'Stress',
            `${t['sheet.day']}\t${t['sheet.number']}`,
            `${date(5, 'oktober')}\t16`,
            `${date(20, 'november')}\t17`,
          ],
        ],
      ];
      for (const [name, lines] of expected) {
        await tick(page, name).check();
        expect(await linesOf(page)).toEqual([...frame, ...lines, t['sheet.foot']]);
        expect(await printed(page)).toEqual([...frame, ...lines, t['sheet.foot']]);
        await tick(page, name).uncheck();
      }
      for (const [name] of expected) await tick(page, name).check();
      const everything = expected.flatMap(([, lines]) => lines);
      expect(await printed(page)).toEqual([...frame, ...everything, t['sheet.foot']]);
    });

    test('one point of each is a sentence and lines of one', async ({ page, host }) => {
      await open(page, host, locale, ONE_POINT);
      await tick(page, t['what.practice']).check();
      await tick(page, t['what.work']).check();
      expect(await linesOf(page)).toEqual([
        ...frame,
        t['sheet.practice'],
        t['sheet.practised'](1, 1, '1', date(4, 'december'), date(4, 'december')),
        t['sheet.work'],
        t['sheet.work'],
        `${t['sheet.day']}\t${t['sheet.workHours']}`,
        `${date(4, 'december')}\t1`,
        t['sheet.foot'],
      ]);
    });

    test('notes are chosen one by one, also by searching', async ({ page, host }) => {
      await open(page, host, locale, TWO_MONTHS);
      const own = await page.getByRole('checkbox').count();
      await tick(page, t['what.notes']).check();
      // A plan for the practice, a practice with words, a reflection and a goal: not what has no words.
      await expect(page.getByRole('checkbox')).toHaveCount(own + 4);
      expect(await linesOf(page)).toEqual([...frame, t['preview.empty'], t['sheet.foot']]);

      await page.getByRole('searchbox').fill('sneen');
      await expect(page.getByRole('checkbox')).toHaveCount(own + 1);
      await page.getByRole('checkbox', { name: 'Sneen lagde sig' }).check();
      const practice = da ? 'Kropsscanning' : 'Body scan';
      const first = [`${date(7, 'oktober')} · ${practice}`, 'Sneen lagde sig stille.'];
      expect(await linesOf(page)).toEqual([...frame, t['sheet.notes'], ...first, t['sheet.foot']]);

      // What was chosen stays when something else is searched for.
      await page.getByRole('searchbox').fill('huske');
      await page.getByRole('checkbox', { name: 'huske turen' }).check();
      await expect(page.getByText(t['notes.chosen'](2))).toBeVisible();
      const lines = await printed(page);
      expect(lines.slice(3, 5)).toEqual(first);
      expect(lines.at(-2)).toBe('Jeg kørte hele vejen hjem uden at huske turen.');
      await page.getByRole('checkbox', { name: 'huske turen' }).uncheck();
      expect(await linesOf(page)).toEqual([...frame, t['sheet.notes'], ...first, t['sheet.foot']]);
    });

    test('own words are kept as they are written, and on the sheet only when ticked', async ({
      page,
      host,
    }) => {
      await open(page, host, locale);
      await tick(page, t['what.words']).check();
      const field = page.getByRole('textbox', { name: notingWords(locale).conversationQuestion });
      await field.fill('Hvor mange timer kan jeg begynde med?\nOg hvornår?');
      await expect(page.getByText(sharedWords(locale).saved)).toBeVisible();
      const lines = [
        notingWords(locale).conversationQuestion,
        'Hvor mange timer kan jeg begynde med?',
        'Og hvornår?',
      ];
      expect(await printed(page)).toEqual([...frame, ...lines, t['sheet.foot']]);
      const [kept, another] = await keptNow(page, 'reflections');
      expect(another).toBeUndefined();
      expect(kept).toMatchObject({
        prompt: CONVERSATION,
        day: '2026-12-05',
        fields: { text: 'Hvor mange timer kan jeg begynde med?\nOg hvornår?' },
      });

      await page.reload();
      await expect(tick(page, t['what.words'])).not.toBeChecked();
      expect(await printed(page)).toEqual([...frame, t['sheet.foot']]);
      await tick(page, t['what.words']).check();
      await expect(field).toHaveValue('Hvor mange timer kan jeg begynde med?\nOg hvornår?');
      // They are no note to be chosen beside themselves.
      await expect(page.getByRole('checkbox')).toHaveCount(1);

      await field.fill('');
      await expect.poll(() => keptNow(page, 'reflections')).toEqual([]);
    });

    test('whom somebody will talk to changes the heading and a word of advice, and nothing else', async ({
      page,
      host,
    }) => {
      await open(page, host, locale, ONE_POINT);
      await tick(page, t['what.practice']).check();
      const [, ...rest] = await linesOf(page);
      for (const whom of WHOM) {
        await page.getByRole('radio', { name: t.names[whom], exact: true }).check();
        await expect(page.getByText(t.advice[whom])).toBeVisible();
        expect(await printed(page)).toEqual([t.titles[whom], ...rest]);
      }
    });

    test(`is readable for everybody in ${THEME[locale]}, on the narrowest screen`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme: THEME[locale] });
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, host, locale, TWO_MONTHS);
      await page.getByRole('radio').first().check();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('searchbox').waitFor();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      const { found, tried } = await lookOver(page);
      expect(tried).toBeGreaterThan(20);
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('no choice is kept', async ({ page, host }) => {
  const t = conversationWords('da');
  await open(page, host, 'da', TWO_MONTHS);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByRole('radio').first().check();
  await tick(page, t['what.practice']).check();
  await tick(page, t['what.notes']).check();
  await page.getByRole('checkbox', { name: 'Sneen lagde sig' }).check();
  expect(await page.evaluate(() => `${JSON.stringify(localStorage)}${sessionStorage.length}`)).toBe(
    `${before}0`,
  );
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the button prints', async ({ page, host }) => {
  await page.addInitScript(() => {
    let times = 0;
    window.print = () => document.documentElement.setAttribute('data-printed', String((times += 1)));
  });
  const t = conversationWords('da');
  await open(page, host, 'da', ONE_POINT);
  await tick(page, t['what.practice']).check();
  await page.getByRole('button', { name: t.print }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
});

test('it can all be done by the keyboard', async ({ page, host }) => {
  const t = conversationWords('da');
  await open(page, host, 'da', TWO_MONTHS);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: t.names.doctor })).toBeChecked();
  for (const name of [t['what.words'], t['what.course'], t['what.practice']]) {
    await page.keyboard.press('Tab');
    await expect(tick(page, name)).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(sheet(page)).toContainText(t['sheet.practice']);
});

test('a long row of answers is cut to the first and the latest, and says so', async ({ page, host }) => {
  const t = conversationWords('da');
  const monthly = Array.from({ length: 20 }, (_, index) =>
    answered('stress', 2, {
      id: uuid(200 + index),
      day: day(
        `20${String(20 + Math.floor(index / 10))}-0${(index % 9) + 1}-0${1 + Math.floor((index % 10) / 9)}`,
      ),
    }),
  );
  await open(page, host, 'da', { 'check-ins': monthly });
  await tick(page, t['what.checkIn']('Stress')).check();
  await expect(sheet(page).getByRole('row')).toHaveCount(13);
  await expect(sheet(page)).toContainText(t['sheet.cut'](12, 20));
  await expect(sheet(page).getByRole('row').nth(1)).toContainText('1. januar 2020');
});

test('years of notes are listed a page at a time, and put together without an error', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const t = conversationWords('da');
  await open(page, host, 'da', { 'practice-log': daily(3650, 10) });
  await tick(page, t['what.practice']).check();
  await expect(sheet(page)).toContainText(
    t['sheet.practised'](36_500, 3650, '365.000', '7. december 2016', '4. december 2026').replace(
      /(\d\.) /g,
      '$1\u00a0',
    ),
  );
  await tick(page, t['what.notes']).check();
  await expect(page.locator('.notes-choice').getByRole('checkbox')).toHaveCount(20);
  await page.getByRole('button', { name: t['notes.more'] }).click();
  await expect(page.locator('.notes-choice').getByRole('checkbox')).toHaveCount(40);
  await page.getByRole('searchbox').fill('Note 36499');
  await expect(page.getByText(notingWords('da').found(1))).toBeVisible();
  expect(errors).toEqual([]);
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
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
});
