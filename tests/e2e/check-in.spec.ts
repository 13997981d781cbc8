import { checkInWords } from '../../src/i18n/own/check-in/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { answered, begun, called, NOW, openCheckIn, TODAY } from '../helpers/check-ins.ts';
import { checkIn, uuid, workEntry } from '../helpers/course.ts';
import { questionnaireFor } from '../helpers/questionnaires.ts';
import { kept, seed } from '../helpers/seed.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { emptyDisk, fillDisk, smallDisk } from '../helpers/full-disk.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });
test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

const t = checkInWords('da');
const shared = sharedWords('da');
const IDS = ['stress', 'well-being', 'work'] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
/** The buttons that begin a questionnaire at any time; those of what was answered stand below them. */
const whenever = (page: Page, id: (typeof IDS)[number]) =>
  page.getByRole('button', { name: called('da', id) }).first();

/** Answers every question on the page by one of its answers. */
async function answerAll(page: Page, answer: number): Promise<void> {
  for (const group of await page.getByRole('group').all()) await group.getByRole('radio').nth(answer).check();
}

/** Finishes a questionnaire from the overview, all on one page, with one answer to every question. */
async function goThrough(page: Page, id: 'stress' | 'well-being', answer: number): Promise<void> {
  await whenever(page, id).click();
  await button(page, t['mode.all']).click();
  await answerAll(page, answer);
  await button(page, t.finish).click();
  await expect(title(page, t['thanks.title'])).toBeVisible();
}

for (const locale of LOCALES) {
  test(`a whole check-in goes by keyboard, one question at a time, in ${locale}`, async ({ page, host }) => {
    const words = checkInWords(locale);
    await seed(page, host, { enrolments: [begun()] });
    await openCheckIn(page, host, locale);
    await expect(title(page, words.occasions.start)).toBeVisible();
    await button(page, words['due.begin']).press('Enter');
    for (const id of IDS) {
      const { questions } = questionnaireFor(id, locale);
      await expect(title(page, called(locale, id))).toBeFocused();
      for (const [at, question] of questions.entries()) {
        if (at > 0) await expect(page.getByText(words.question(at + 1, questions.length))).toBeFocused();
        await expect(page.getByText(question.text)).toBeVisible();
        // Past the way to all of them, to the first answer; then past the way back.
        await press(page, 'Tab', 2);
        if (question.linkId === 'hours') await page.keyboard.type('20');
        else await press(page, 'Space', 1);
        await press(page, 'Tab', 2);
        await page.keyboard.press('Enter');
      }
    }
    await expect(title(page, words['thanks.title'])).toBeFocused();
    await expect(page.getByRole('main').getByRole('link', { name: words['help.link'] })).toBeVisible();

    const slot = { occasion: 'start', enrolment: uuid(1), day: TODAY };
    const checkIns = await kept(page, 'check-ins');
    expect(checkIns.map(({ instrument }) => instrument).sort()).toEqual(['stress', 'well-being']);
    for (const one of checkIns) {
      const { questions, version } = questionnaireFor(one.instrument as 'stress', locale);
      const answers = Object.fromEntries(questions.map(({ linkId }) => [linkId, 0]));
      expect(one).toMatchObject({ ...slot, done: true, version, language: locale, answers });
    }
    const [work, ...none] = await kept(page, 'work');
    expect(none).toEqual([]);
    expect(work).toMatchObject({ ...slot, status: 'on-sick-leave', hours: 20, ability: 0, belief: 0 });
    expect(work).not.toHaveProperty('halfDone');
  });
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test('a check-in that is done is not asked for again, until the next occasion', async ({ page, host }) => {
  const done = [answered('stress', 1), answered('well-being', 1)];
  await seed(page, host, { enrolments: [begun()], 'check-ins': done, work: [workEntry({ id: uuid(33) })] });
  await openCheckIn(page, host);
  await expect(title(page, t['whenever.title'])).toBeVisible();
  await expect(button(page, t['due.begin'])).toHaveCount(0);
  await expect(button(page, t['due.goOn'])).toHaveCount(0);

  await seed(page, host, { enrolments: [{ ...begun('week-5'), updatedAt: NOW }] });
  await openCheckIn(page, host);
  await expect(title(page, t.occasions.middle)).toBeVisible();
  await expect(button(page, t['due.begin'])).toBeVisible();
});

test('all questions can stand on one page, and one can go back and forth between the two', async ({
  page,
  host,
}) => {
  await openCheckIn(page, host);
  await whenever(page, 'well-being').click();
  const { questions } = questionnaireFor('well-being');
  await expect(page.getByRole('group')).toHaveCount(1);
  await page.getByRole('radio').nth(5).check();
  await button(page, t['mode.all']).click();
  await expect(page.getByRole('group')).toHaveCount(questions.length);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await answerAll(page, 3);
  await button(page, t['mode.one']).click();
  await expect(page.getByRole('group')).toHaveCount(1);
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await button(page, t['mode.all']).click();
  await button(page, t.finish).click();
  await expect(page.getByText('Din sum i dag er 15 på en skala fra 0 til 25.')).toBeVisible();
  const [one] = await kept(page, 'check-ins');
  expect(one).toMatchObject({ instrument: 'well-being', done: true });
  expect(one).not.toHaveProperty('occasion');
});

test('a half-done check-in goes on at the first open question: reloaded, in another tab, after the page was closed', async ({
  page,
  host,
  context,
}) => {
  await seed(page, host, { enrolments: [begun()] });
  await openCheckIn(page, host);
  await button(page, t['due.begin']).click();
  for (const answer of [4, 2]) {
    await page.getByRole('radio').nth(answer).check();
    await button(page, shared.next).click();
  }
  await expect(page.getByText(shared.saved)).toBeVisible();

  const { questions } = questionnaireFor('stress');
  const goOn = async (where: Page) => {
    await expect(where.getByText(t['due.answered'](2, questions.length)).first()).toBeVisible();
    await button(where, t['due.goOn']).click();
    await expect(where.getByText(t.question(3, questions.length))).toBeVisible();
  };
  await page.reload();
  await goOn(page);

  const other = await context.newPage();
  await other.clock.setFixedTime(NOW);
  await openCheckIn(other, host);
  await page.close();
  await goOn(other);
  await other.getByRole('radio').nth(1).check();
  await expect(other.getByText(shared.saved)).toBeVisible();
  const all = await kept(other, 'check-ins');
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ done: false, answers: { 'stress-1': 4, 'stress-2': 2, 'stress-3': 1 } });
});

test('two tabs with the same check-in add to each other', async ({ page, host, context }) => {
  await openCheckIn(page, host);
  await whenever(page, 'stress').click();
  await page.getByRole('radio').nth(4).check();
  await expect(page.getByText(shared.saved)).toBeVisible();

  const other = await context.newPage();
  await other.clock.setFixedTime('2026-11-20T09:00:01.000Z');
  await openCheckIn(other, host);
  await whenever(other, 'stress').click();
  await other.getByRole('radio').nth(3).check();
  await expect(other.getByText(shared.saved)).toBeVisible();

  await page.clock.setFixedTime('2026-11-20T09:00:02.000Z');
  await button(page, shared.next).click();
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await button(page, shared.next).click();
  await page.getByRole('radio').nth(2).check();
  await expect
    .poll(async () => (await kept(page, 'check-ins')).map(({ answers }) => answers))
    .toEqual([{ 'stress-1': 4, 'stress-2': 3, 'stress-3': 2 }]);
});

test('nothing has to be answered, and what that means is said', async ({ page, host }) => {
  await openCheckIn(page, host);
  await whenever(page, 'stress').click();
  const { questions } = questionnaireFor('stress');
  for (const at of questions.keys()) {
    if (at === 1) await page.getByRole('radio').first().check();
    await button(page, at === 1 ? shared.next : shared.skip).click();
  }
  await expect(page.getByText(t['open.sum'])).toBeVisible();
  await button(page, t['open.back']).click();
  await expect(page.getByText(t.question(1, questions.length))).toBeFocused();
  for (const at of questions.keys()) await button(page, at === 1 ? shared.next : shared.skip).click();
  await button(page, t['open.leave']).click();
  await expect(page.getByText(t['score.open'])).toBeVisible();
  expect(await kept(page, 'check-ins')).toMatchObject([{ done: true, answers: { 'stress-2': 0 } }]);
});

test('an answer can be taken back, and skipping all of it keeps nothing', async ({ page, host }) => {
  await openCheckIn(page, host);
  await whenever(page, 'work').click();
  for (let left = questionnaireFor('work').questions.length; left > 0; left -= 1) {
    await button(page, shared.skip).click();
  }
  await expect(title(page, t['thanks.nothing'])).toBeFocused();
  expect(await kept(page, 'work')).toEqual([]);

  await button(page, t.back).click();
  await whenever(page, 'work').click();
  await page.getByRole('radio').nth(3).check();
  await button(page, t.clear).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(button(page, shared.skip)).toBeVisible();
  await expect.poll(async () => (await kept(page, 'work')).map(({ status }) => status)).toEqual([undefined]);
});

test('an earlier check-in can be looked at, changed, deleted and brought back', async ({ page, host }) => {
  await seed(page, host, { 'check-ins': [answered('stress', 2)] });
  await openCheckIn(page, host);
  const row = page.getByRole('button', { name: /1\. oktober 2026/ });
  await row.click();
  await expect(page.getByText('Din sum den 1. oktober 2026 er 16')).toBeVisible();
  await button(page, t['sheet.edit']).click();
  await button(page, t['mode.all']).click();
  await page.getByRole('radio').first().check();
  await button(page, t.finish).click();
  await expect(page.getByText('Din sum den 1. oktober 2026 er 14')).toBeVisible();
  expect(await kept(page, 'check-ins')).toMatchObject([
    { day: '2026-10-01', done: true, answers: { 'stress-1': 0, 'stress-2': 2 } },
  ]);

  await button(page, shared.delete).click();
  await expect(row).toHaveCount(0);
  await button(page, shared.undo).click();
  await expect(row).toHaveCount(1);
  const [one] = await kept(page, 'check-ins');
  expect(one).not.toHaveProperty('deletedAt');
});

test('numbers stand beside the first one of the course', async ({ page, host }) => {
  await seed(page, host, { enrolments: [begun('week-2')], 'check-ins': [answered('well-being', 1)] });
  await openCheckIn(page, host);
  await goThrough(page, 'well-being', 4);
  await expect(
    page.getByText('Første gang i dette kursus, den 1. oktober 2026, var tallet 5. Forskellen er 15.'),
  ).toBeVisible();
  await page.getByText(t['all.title']).click();
  await expect(page.getByRole('listitem').filter({ hasText: /: (5|20)$/ })).toHaveCount(2);
});

test('answers to a questionnaire the site does not have are still there, by name and version', async ({
  page,
  host,
}) => {
  const gone = checkIn({ id: uuid(50), instrument: 'pss-10', version: '7.1', answers: { q1: 3, q2: 0 } });
  await seed(page, host, { 'check-ins': [gone] });
  await openCheckIn(page, host);
  await page.getByRole('button', { name: /^PSS-10/ }).click();
  await expect(page.getByText(t['sheet.gone'])).toBeVisible();
  await expect(page.getByText(t['sheet.version']('7.1'))).toBeVisible();
  await expect(page.getByRole('term')).toHaveText(['q1', 'q2']);
  await expect(page.getByRole('definition')).toHaveText(['3', '0']);
  await expect(button(page, t['sheet.edit'])).toHaveCount(0);
});

test('when it cannot be saved, the answers stay, and can be saved once there is room', async ({
  page,
  host,
}) => {
  await smallDisk(page, host);
  await openCheckIn(page, host);
  await fillDisk(page);
  await whenever(page, 'stress').click();
  await page.getByRole('radio').nth(2).check();
  await expect(page.getByRole('alert')).toContainText(shared['problem.full.title']);
  await button(page, shared.next).click();
  await page.getByRole('radio').nth(1).check();
  await button(page, shared.back).click();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();

  await emptyDisk(page);
  // The browser takes a moment to find that there is room again.
  await expect(async () => {
    if (await button(page, shared.again).isVisible()) await button(page, shared.again).click();
    await expect(page.getByText(shared.saved)).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await kept(page, 'check-ins')).toMatchObject([{ answers: { 'stress-1': 2, 'stress-2': 1 } }]);
});
