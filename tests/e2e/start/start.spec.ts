import { LOCALES } from '../../../src/i18n/locales.ts';
import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { startWords } from '../../../src/i18n/own/start/index.ts';
import { lookOver } from '../../helpers/axe.ts';
import { kept, keptNow } from '../../helpers/kept.ts';
import { tabTo } from '../../helpers/keyboard.ts';
import { StartPage } from '../../helpers/start.ts';
import { expect, test, type Page } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen', viewport: { width: 390, height: 844 } });

for (const locale of LOCALES) {
  const t = startWords(locale);

  test(`a course is begun step by step in ${locale}, and every step can be used by everybody`, async ({
    page,
    host,
  }) => {
    const complaints = await listen(page);
    const start = new StartPage(page, host, locale);
    await start.open();

    await start.expectAt('informed');
    const doctor = page.getByRole('main').getByRole('listitem');
    expect(await doctor.count()).toBeGreaterThan(8);
    await expect(doctor.last()).toBeVisible();
    await expectUsable(page);
    await start.goOn();

    await start.expectAt('pace');
    await expect(start.heading('pace')).toBeFocused();
    await expectUsable(page);
    await page.getByRole('radio', { name: t['pace.standard'] }).check();
    await start.goOn();

    await start.expectAt('days');
    await page.getByRole('radio', { name: t['work.unemployed'] }).check();
    await page.getByRole('checkbox', { name: t['life.relative'] }).check();
    await page.getByRole('checkbox', { name: t['body.pain'] }).check();
    await page.getByRole('checkbox', { name: t['body.fatigue'] }).check();
    await expectUsable(page);
    await start.goOn();

    await start.expectAt('day');
    await page.getByRole('radio', { name: t['day.other'] }).check();
    await expectUsable(page);
    await page.getByRole('radio', { name: /30/ }).check();
    await start.goOn();

    await start.expectAt('plan');
    await page.getByRole('textbox', { name: t['plan.when'] }).fill('efter morgenmaden');
    await page.getByRole('textbox', { name: t['plan.then'] }).fill('kropsscanning');
    await expectUsable(page);
    await start.goOn();

    await expect(page.getByRole('heading', { level: 2, name: t['done.ready'] })).toBeFocused();
    await expect(page.getByRole('definition').last()).toHaveText('efter morgenmaden → kropsscanning');
    await expectUsable(page);
    expect(await keptNow(page, 'enrolments')).toMatchObject([
      {
        course: 'mbsr',
        module: 'orientation',
        pace: 'standard',
        startDay: '2026-11-30',
        moduleSince: '2026-11-30',
        plan: { when: 'efter morgenmaden', then: 'kropsscanning' },
      },
    ]);
    expect(await keptNow(page, 'settings')).toMatchObject([
      { id: 'axes', value: { work: 'unemployed', life: ['relative'], body: ['pain', 'fatigue'] } },
    ]);
    await page.getByRole('link', { name: t['done.toToday'] }).click();
    await expect(page).toHaveURL(locale === 'da' ? /\/i-dag\/$/ : /\/en\/today\/$/);
    expect(complaints).toEqual([]);
  });
}

test('a course is begun with the keyboard alone', async ({ page, host }) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.expectAt('informed');
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  };
  await press(sharedWords('da').next);
  await expect(start.heading('pace')).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await press(t.saveAndGoOn);
  await expect(start.heading('days')).toBeFocused();
  await tabTo(page, page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await press(t.saveAndGoOn);
  await expect(start.heading('day')).toBeFocused();
  await press(sharedWords('da').skip);
  await expect(start.heading('plan')).toBeFocused();
  await tabTo(page, page.getByRole('textbox').first());
  await page.keyboard.type('kaffen er sat over');
  await press(t.saveAndGoOn);
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeFocused();
  expect(await keptNow(page, 'enrolments')).toMatchObject([
    { pace: 'standard', startDay: '2026-11-25', plan: { when: 'kaffen er sat over', then: '' } },
  ]);
  expect(await keptNow(page, 'settings')).toMatchObject([{ value: { life: ['relative'] } }]);
});

test('whoever skips everything has nothing kept, and can begin all the same', async ({ page, host }) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('plan');
  await start.skip();
  await expect(page.getByRole('heading', { level: 2, name: t['notBegun.title'] })).toBeFocused();
  for (const store of ['enrolments', 'settings'] as const) expect(await kept(page, store)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByRole('button', { name: t['notBegun.begin'] }).click();
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeFocused();
  expect(await keptNow(page, 'enrolments')).toMatchObject([
    { pace: 'short', startDay: '2026-11-25', module: 'orientation' },
  ]);
  expect(await keptNow(page, 'settings')).toEqual([]);
});

test('going on without having chosen anything keeps nothing either', async ({ page, host }) => {
  const start = new StartPage(page, host);
  await start.open();
  for (const step of ['informed', 'pace', 'days', 'day', 'plan'] as const) {
    await start.expectAt(step);
    await start.goOn();
  }
  await expect(page.getByRole('button', { name: startWords('da')['notBegun.begin'] })).toBeVisible();
  for (const store of ['enrolments', 'settings'] as const) expect(await kept(page, store)).toEqual([]);
});

test('what was saved before stopping in the middle is there, and the start goes on where it was', async ({
  page,
  host,
}) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('pace');
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await start.goOn();
  await start.expectAt('days');
  await start.skip();
  await start.expectAt('day');
  await page.goto(host.at());

  await start.open();
  await start.expectAt('day');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^I dag/);
  await page.getByRole('button', { name: sharedWords('da').back }).click();
  await start.expectAt('days');
  await page.getByRole('button', { name: sharedWords('da').back }).click();
  await expect(page.getByRole('radio', { name: t['pace.full'] })).toBeChecked();
  await start.goOn();
  await start.skip();
  await start.skip();
  await start.skip();
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeVisible();
  expect(await keptNow(page, 'enrolments')).toHaveLength(1);

  await start.open();
  await expect(page.getByRole('heading', { level: 2, name: t['choices.title'] })).toBeVisible();
});

test('the answer about the days is enough to go on from, though no course was begun', async ({
  page,
  host,
}) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('days');
  await page.getByRole('checkbox', { name: t['body.fatigue'] }).check();
  await start.goOn();
  await start.expectAt('day');
  expect(await kept(page, 'enrolments')).toEqual([]);
  await start.open();
  await start.expectAt('day');
});

test("the browser's back goes a step back, and a page loaded anew stays at its step", async ({
  page,
  host,
}) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  const address = page.url();
  await start.skipTo('pace');
  await page.getByRole('radio', { name: t['pace.full'] }).check();
  await start.goOn();
  await start.expectAt('days');
  await page.goBack();
  await start.expectAt('pace');
  await expect(page.getByRole('radio', { name: t['pace.full'] })).toBeChecked();
  await page.goBack();
  await start.expectAt('informed');
  await expect(page.getByRole('main').getByRole('listitem').last()).toBeVisible();
  await page.goForward();
  await page.goForward();
  await start.expectAt('days');
  await page.reload();
  await start.expectAt('days');
  await page.goBack();
  await page.goBack();
  await start.expectAt('informed');
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL(host.at('404.html'));
});

test('what is written at one step stays while another is saved', async ({ page, host }) => {
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('plan');
  await page.getByRole('textbox', { name: t['plan.when'] }).fill('kl. 7');
  await page.getByRole('button', { name: sharedWords('da').back }).click();
  await page.getByRole('radio', { name: /^I morgen/ }).check();
  await start.goOn();
  await expect(page.getByRole('textbox', { name: t['plan.when'] })).toHaveValue('kl. 7');
  expect(await keptNow(page, 'enrolments')).toMatchObject([{ startDay: '2026-11-26' }]);
});

test('nothing moves by itself on the way through', async ({ page, host }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const t = startWords('da');
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('pace');
  await page.getByRole('radio').first().check();
  await start.goOn();
  await start.expectAt('days');
  await start.skip();
  await start.skip();
  await start.skip();
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

/** Hears of everything the page's policy refuses, and of errors. */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (window as unknown as { complain: (what: string) => void }).complain(violatedDirective);
    });
  });
  return complaints;
}

/** Axe finds nothing, nothing scrolls sideways on the smallest phone, and fingers find everything. */
async function expectUsable(page: Page): Promise<void> {
  const { found, tried } = await lookOver(page);
  expect(tried).toBeGreaterThan(20);
  expect(found).toEqual([]);
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize(size);
  const small = await page
    .getByRole('main')
    .locator('button, a.button, label:has(input), input[type=text], input[type=date]')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width >= 48 && height >= 48 ? [] : [`${width} × ${height}: ${element.outerHTML}`];
      }),
    );
  expect(small).toEqual([]);
}
