import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { startWords } from '../../../src/i18n/own/start/index.ts';
import { lookOver } from '../../helpers/axe.ts';
import { keptNow } from '../../helpers/kept.ts';
import { withAnotherCourse } from '../../helpers/another-course.ts';
import { routeOf } from '../../helpers/routes.ts';
import { StartPage } from '../../helpers/start.ts';
import { expect, test, type Page } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen', viewport: { width: 390, height: 844 } });

const t = startWords('da');
const shared = sharedWords('da');

/** Begins the course at the shortest pace, and comes back. */
async function begun(start: StartPage): Promise<void> {
  await start.open();
  await start.skipTo('plan');
  await start.skip();
  await start.page.getByRole('button', { name: t['notBegun.begin'] }).click();
  await expect(start.page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeVisible();
  await start.open();
  await expect(start.page.getByRole('heading', { level: 2, name: t['choices.title'] })).toBeVisible();
}

const edit = (page: Page, name: string) =>
  page.getByRole('button', { name: t['choices.edit'](name), exact: true });

test('every choice can be changed, one by one', async ({ page, host }) => {
  const start = new StartPage(page, host);
  await begun(start);
  const save = async (name: string) => {
    await page.getByRole('button', { name: shared.save, exact: true }).click();
    await expect(edit(page, name)).toBeFocused();
  };

  await edit(page, t['choice.pace']).click();
  await expect(page.getByRole('radio', { name: t['pace.short'] })).toBeFocused();
  expect((await lookOver(page)).found).toEqual([]);
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await save(t['choice.pace']);
  await edit(page, t['choice.day']).click();
  await page.getByRole('radio', { name: t['day.other'] }).check();
  await page.getByLabel(t['day.which']).fill('2026-12-24');
  await save(t['choice.day']);
  await edit(page, t['choice.plan']).click();
  await page.getByRole('textbox', { name: t['plan.when'] }).fill('kl. 7');
  await save(t['choice.plan']);
  await edit(page, t['choice.days']).click();
  await page.getByRole('radio', { name: t['work.student'] }).check();
  await save(t['choice.days']);
  await expect(page.locator('html')).toHaveAttribute('data-work', 'student');
  await edit(page, t['choice.boundary']).click();
  await page.getByRole('radio', { name: t['boundary.hour'](0), exact: true }).check();
  await save(t['choice.boundary']);
  await edit(page, t['choice.gentle']).click();
  await page.getByRole('radio', { name: shared.yes }).check();
  await save(t['choice.gentle']);

  expect(await keptNow(page, 'enrolments')).toMatchObject([
    { pace: 'full', startDay: '2026-12-24', moduleSince: '2026-12-24', plan: { when: 'kl. 7', then: '' } },
  ]);
  const settings = (await keptNow(page, 'settings')).map(({ id, value }) => [id, value]);
  expect(settings.sort()).toEqual([
    ['axes', { work: 'student' }],
    ['day-boundary', 0],
    ['gentle', true],
  ]);
  expect((await lookOver(page)).found).toEqual([]);
});

test('a change that is discarded changes nothing', async ({ page, host }) => {
  await begun(new StartPage(page, host));
  const before = await keptNow(page, 'enrolments');
  await edit(page, t['choice.pace']).click();
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await page.getByRole('button', { name: shared.cancel }).click();
  await expect(edit(page, t['choice.pace'])).toBeFocused();
  expect(await keptNow(page, 'enrolments')).toEqual(before);
});

test('another tab follows, and what is being written in it stays', async ({ context, page, host }) => {
  await begun(new StartPage(page, host));
  const other = await context.newPage();
  await new StartPage(other, host).open();
  await edit(other, t['choice.plan']).click();
  await other.getByRole('textbox', { name: t['plan.when'] }).fill('kl. 7');
  await edit(page, t['choice.pace']).click();
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await page.getByRole('button', { name: shared.save, exact: true }).click();

  await expect(other.getByText(new RegExp(`^${t['pace.full']}\\.`))).toBeVisible();
  await expect(other.getByRole('textbox', { name: t['plan.when'] })).toHaveValue('kl. 7');
  await other.getByRole('button', { name: shared.save, exact: true }).click();
  await expect(edit(other, t['choice.plan'])).toBeVisible();
  expect(await keptNow(page, 'enrolments')).toMatchObject([{ pace: 'full', plan: { when: 'kl. 7' } }]);
});

test('starting over is asked about once, and keeps what was before', async ({ page, host }) => {
  await begun(new StartPage(page, host));
  const [first] = await keptNow(page, 'enrolments');
  await page.getByRole('button', { name: t['startOver.title'] }).click();
  await page.getByRole('button', { name: t['startOver.no'] }).click();
  expect(await keptNow(page, 'enrolments')).toEqual([first]);

  await page.getByRole('button', { name: t['startOver.title'] }).click();
  await page.getByRole('button', { name: t['startOver.yes'] }).click();
  await expect(page.getByText(t['startOver.done'])).toBeVisible();
  const all = await keptNow(page, 'enrolments');
  expect(all).toHaveLength(2);
  expect(all.find(({ id }) => id === first?.id)).toMatchObject({ endedDay: '2026-11-25' });
  expect(all.find(({ id }) => id !== first?.id)).toMatchObject({
    course: 'mbsr',
    module: 'orientation',
    pace: 'short',
    startDay: '2026-11-25',
  });
});

test('where there are two courses, one is chosen first and the other can be begun beside it', async ({
  page,
  host,
  editions,
}) => {
  host.show(await editions.make(withAnotherCourse('evening-walks', 'Gåture om aftenen')));
  const start = new StartPage(page, host);
  await start.open();
  await start.expectAt('course');
  expect((await lookOver(page)).found).toEqual([]);
  await page.getByRole('radio', { name: 'Gåture om aftenen' }).check();
  await start.goOn();
  await start.open();
  await start.skipTo('pace');
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await start.goOn();
  await start.skip();
  await start.skip();
  await start.skip();
  await expect(page.getByRole('definition').first()).toHaveText('Gåture om aftenen');
  await page.getByRole('button', { name: t['done.toChoices'] }).click();
  await page.getByRole('button', { name: t['choices.another'] }).click();
  await start.skipTo('pace');
  await page.getByRole('radio', { name: t['pace.short'] }).check();
  await start.goOn();
  await start.skip();
  await start.skip();
  await start.skip();
  await page.getByRole('button', { name: t['done.toChoices'] }).click();
  await expect(page.getByRole('heading', { level: 2, name: t['choices.titles'] })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(page.getByRole('button', { name: t['choices.another'] })).toHaveCount(0);
  const all = (await keptNow(page, 'enrolments')).map(({ course, pace }) => [course, pace]);
  expect(all.sort()).toEqual([
    ['evening-walks', 'full'],
    ['mbsr', 'short'],
  ]);
});

test('the page of a course leads to the start, and then to today and to the choices', async ({
  page,
  host,
}) => {
  const course = routeOf('courses one').address;
  await page.goto(host.at(course));
  const ways = page.getByRole('main').locator('a.button').filter({ visible: true });
  await expect(ways).toHaveText([/Begynd kurset/, /Læs det første kapitel/]);
  await ways.first().click();
  await new StartPage(page, host).expectAt('informed');

  await page.evaluate(() => localStorage.setItem('aandehul', JSON.stringify({ kept: '1' })));
  await page.goto(host.at(course));
  await expect(ways).toHaveText([/Gå til i dag/, /ret dine valg/]);
});
