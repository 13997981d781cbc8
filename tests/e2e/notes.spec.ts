import type { RecordSet } from '../../src/domain/records/merge.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { notingWords } from '../../src/i18n/own/noting/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { lookOver } from '../helpers/axe.ts';
import { entry, reflection, uuid } from '../helpers/course.ts';
import { day } from '../helpers/days.ts';
import { emptyDisk, fillDisk, smallDisk } from '../helpers/full-disk.ts';
import type { Host } from '../helpers/host.ts';
import { practiceNotes } from '../helpers/practice-notes.ts';
import { routes } from '../helpers/routes.ts';
import { kept, seed } from '../helpers/seed.ts';
import { shiftOf, watchShift } from '../helpers/shift.ts';
import { THEME } from '../helpers/themes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

/** A question that stands in a text of the built site, by its id. */
const question = routes
  .flatMap(({ page }) => page.tags)
  .map(({ attributes }) => attributes.get('data-reflect'))
  .find((id) => id !== undefined);

const SOME: RecordSet = {
  'practice-log': [
    entry({
      id: uuid(11),
      practice: { id: 'body-scan' },
      day: day('2026-10-13'),
      before: 3,
      after: 6,
      note: 'Skulderen gav slip, og blåbærrene var søde.',
    }),
    entry({ id: uuid(12), practice: { name: 'Opvask på Ærø' }, day: day('2026-10-13'), minutes: 5 }),
    entry({ id: uuid(13), practice: { id: 'no-longer-there' }, day: day('2026-09-01') }),
  ],
  reflections: [
    reflection({
      id: uuid(21),
      prompt: question ?? '',
      day: day('2026-10-12'),
      fields: { text: 'En kø i regnen' },
    }),
    reflection({
      id: uuid(22),
      prompt: 'retired',
      day: day('2026-10-11'),
      fields: { text: 'Noget fra før' },
    }),
    reflection({
      id: uuid(23),
      prompt: 'log/pleasant-events',
      day: day('2026-10-11'),
      fields: { what: 'Solen ramte den ene kind', now: 'Kolde tæer' },
    }),
  ],
};

async function openNotes(
  page: Page,
  host: Host,
  set: RecordSet = SOME,
  locale: Locale = 'da',
): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-10-14T15:00:00+02:00'));
  await seed(page, host, set);
  await page.goto(host.at(ownAddress(locale, 'notes').slice(1)));
  await expect(page.locator('.noted-list')).toBeAttached();
}

const cards = (page: Page) => page.locator('.noted-list .card');
const search = (page: Page) => page.getByRole('searchbox');
const editOf = (page: Page, words: string) =>
  cards(page)
    .filter({ hasText: words })
    .getByRole('button', { name: notingWords('da').edit });

for (const locale of LOCALES) {
  const t = notingWords(locale);

  test(`in ${locale} everything noted stands by days, newest first, with what it answers`, async ({
    page,
    host,
  }) => {
    await openNotes(page, host, SOME, locale);
    await expect(page.locator('.noted-list h2')).toHaveCount(4);
    const days = await page.locator('.noted-list h2').allTextContents();
    expect(days.map((text) => /\d+/.exec(text)?.[0])).toEqual(['13', '12', '11', '1']);
    await expect(cards(page)).toHaveCount(6);
    await expect(cards(page).filter({ hasText: 'En kø i regnen' }).locator('dt')).not.toHaveText(
      t.formerQuestion,
    );
    await expect(cards(page).filter({ hasText: 'Noget fra før' })).toContainText(t.formerText);
    await expect(cards(page).filter({ hasText: t.formerPractice })).toHaveCount(1);
    const log = cards(page).filter({ hasText: 'Kolde tæer' });
    await expect(log.locator('dt')).toHaveCount(2);
    await expect(log.locator('dt').last()).not.toHaveText(t.formerQuestion);
  });

  test(`in ${locale} axe finds nothing, in the list, in a search and in each form`, async ({
    page,
    host,
  }) => {
    await openNotes(page, host, SOME, locale);
    await page.emulateMedia({ colorScheme: THEME[locale] });
    expect((await lookOver(page)).found).toEqual([]);
    await search(page).fill('koe');
    await expect(page.locator('mark')).not.toHaveCount(0);
    expect((await lookOver(page)).found).toEqual([]);
    await search(page).fill('');
    for (const at of [0, 2, 4]) {
      await page.getByRole('button', { name: t.edit }).nth(at).click();
      expect((await lookOver(page)).found).toEqual([]);
      await page.getByRole('button', { name: sharedWords(locale).cancel }).click();
    }
  });
}

test('with nothing noted it says so, and where to begin', async ({ page, host }) => {
  await openNotes(page, host, {});
  await expect(page.getByText(notingWords('da').nothingYet)).toBeVisible();
  await expect(search(page)).toHaveCount(0);
  await page.getByRole('link', { name: notingWords('da').toToday }).click();
  await expect(page).toHaveURL(new RegExp(`${ownAddress('da', 'today')}$`));
});

test.describe('the search', () => {
  for (const [query, found, marked] of [
    ['blåbær', 1, ['blåbær']],
    ['BLAABAER', 1, ['blåbær']],
    ['ærø', 1, ['Ærø']],
    ['kø', 1, ['kø']],
    ['tæer kind', 1, ['kind', 'tæer']],
    ['r', 6 - 1, undefined],
    ['zebra', 0, []],
  ] as const) {
    test(`for "${query}" finds ${found}, marks it, and says how many`, async ({ page, host }) => {
      await openNotes(page, host);
      await search(page).fill(query);
      await expect(page.getByRole('search').getByRole('status')).toHaveText(notingWords('da').found(found));
      await expect(cards(page)).toHaveCount(found);
      if (marked) expect(await page.locator('mark').allTextContents()).toEqual(marked);
      await search(page).fill('');
      await expect(cards(page)).toHaveCount(6);
      await expect(page.locator('mark')).toHaveCount(0);
    });
  }
});

test('a practice is changed, and the change taken back', async ({ page, host }) => {
  const t = notingWords('da');
  const shared = sharedWords('da');
  await openNotes(page, host);
  await editOf(page, 'Opvask').click();
  const form = page.locator('.edit');
  await form.getByLabel(t.howLong).fill('7');
  await form.getByLabel(t.day, { exact: true }).fill('2026-10-10');
  await form.getByRole('group', { name: shared['feeling.after'] }).getByRole('radio').nth(8).check();
  await form.getByLabel(t.words).fill('Varmt vand');
  await form.getByRole('button', { name: shared.save }).click();
  await expect(cards(page).filter({ hasText: 'Varmt vand' })).toContainText(shared.minutes(7));
  await expect(page.locator('.undo')).toContainText(t.edited(false));
  await page.locator('.undo').getByRole('button', { name: shared.undo }).click();
  await expect(cards(page).filter({ hasText: 'Varmt vand' })).toHaveCount(0);
  await expect(cards(page).filter({ hasText: 'Opvask' })).toContainText(shared.minutes(5));
  const back = (await kept(page, 'practice-log')).find(({ id }) => id === uuid(12));
  expect(back).toMatchObject({ minutes: 5, day: '2026-10-13' });
  expect(back).not.toHaveProperty('after');
});

test('a day still to come is refused in words', async ({ page, host }) => {
  await openNotes(page, host);
  await editOf(page, 'Opvask').click();
  await page.locator('.edit').getByLabel(notingWords('da').day, { exact: true }).fill('2026-10-15');
  await expect(page.locator('.edit').getByRole('alert')).toContainText('14. oktober 2026');
});

test('changes that are given up leave everything as it was', async ({ page, host }) => {
  await openNotes(page, host);
  await editOf(page, 'En kø').click();
  await page.locator('.edit textarea').fill('Noget helt andet');
  await page
    .locator('.edit')
    .getByRole('button', { name: sharedWords('da').cancel })
    .click();
  await expect(cards(page).filter({ hasText: 'En kø i regnen' })).toHaveCount(1);
  expect(await kept(page, 'reflections')).toEqual(expect.arrayContaining([...(SOME.reflections ?? [])]));
});

for (const words of ['Skulderen', 'En kø', 'Kolde tæer']) {
  test(`"${words}" is deleted by the keyboard alone, and comes back whole`, async ({ page, host }) => {
    const shared = sharedWords('da');
    await openNotes(page, host);
    await editOf(page, words).focus();
    await page.keyboard.press('Enter');
    await page.locator('.edit').getByRole('button', { name: shared.delete }).focus();
    await page.keyboard.press('Enter');
    // While the form is there the words stand in its field, where the card is not said to have them.
    await expect(page.locator('.edit')).toHaveCount(0);
    await expect(cards(page).filter({ hasText: words })).toHaveCount(0);
    await expect(page.locator('.undo').getByRole('button', { name: shared.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cards(page).filter({ hasText: words })).toHaveCount(1);
    await expect(page.locator('.noted-list')).toBeFocused();
    const all = [...(await kept(page, 'practice-log')), ...(await kept(page, 'reflections'))];
    expect(all.filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([]);
  });
}

test('what cannot be saved stays in the form until it can be', async ({ page, host }) => {
  const shared = sharedWords('da');
  await smallDisk(page, host);
  await openNotes(page, host);
  await fillDisk(page);
  await editOf(page, 'En kø').click();
  const form = page.locator('.edit');
  await form.locator('textarea').fill('En kø i solen');
  await form.getByRole('button', { name: shared.save }).click();
  await expect(form.getByRole('alert')).toContainText(shared['problem.full.title']);
  await expect(form.locator('textarea')).toHaveValue('En kø i solen');
  await emptyDisk(page);
  await form.getByRole('button', { name: shared.again }).click();
  await expect(cards(page).filter({ hasText: 'En kø i solen' })).toHaveCount(1);
});

test('a change in another window is seen at once', async ({ page, context, host }) => {
  await openNotes(page, host);
  const other = await context.newPage();
  await seed(other, host, {
    reflections: [reflection({ id: uuid(31), prompt: 'retired', fields: { text: 'Fra et andet vindue' } })],
  });
  await expect(page.getByText('Fra et andet vindue')).toBeVisible();
});

test.describe('ten years of daily notes', () => {
  test('are drawn a page at a time, searched whole, and gone through by months', async ({ page, host }) => {
    const t = notingWords('da');
    const many = practiceNotes(3650, -3600).map((one, at) =>
      at === 7 ? { ...one, note: 'En nål i høstakken' } : one,
    );
    await openNotes(page, host, { 'practice-log': many });
    await expect(cards(page)).toHaveCount(30);
    expect(await page.locator('*').count()).toBeLessThan(3000);
    await page.getByRole('button', { name: t.showMore }).click();
    await expect(cards(page)).toHaveCount(60);
    await search(page).fill('noegle nål');
    await expect(cards(page)).toHaveCount(0);
    await search(page).fill('naal');
    await expect(cards(page)).toHaveCount(1);
    await expect(page.locator('mark')).toHaveText('nål');
    await search(page).fill('');
    await page.getByLabel(t.fromMonth).selectOption('2019-03');
    await expect(page.locator('.noted-list h2').first()).toContainText('31. marts 2019');
    await expect(cards(page)).toHaveCount(30);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 600 } });
  test('nothing has to be scrolled sideways, and nothing moves by itself', async ({ page, host }) => {
    await watchShift(page);
    await openNotes(page, host, {
      ...SOME,
      'practice-log': [
        ...(SOME['practice-log'] ?? []),
        entry({ id: uuid(41), day: day('2026-10-14'), note: 'å'.repeat(300) }),
      ],
    });
    await editOf(page, 'Opvask').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // What is opened anew further down grows above the reader, as any page does.
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await expect(cards(page)).toHaveCount(7);
    expect(await shiftOf(page)).toBe(0);
  });
});
