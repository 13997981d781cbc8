import type { RecordSet } from '../../src/domain/records/merge.ts';
import type { Enrolment } from '../../src/domain/records/records.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { lookOver } from '../helpers/axe.ts';
import { entry, uuid } from '../helpers/course.ts';
import { day } from '../helpers/days.ts';
import { install } from '../helpers/installed.ts';
import { SECOND, withSecondCourse } from '../helpers/second-course.ts';
import { kept, seed } from '../helpers/seed.ts';
import { expect, test, type Page } from '../helpers/test.ts';
import { THEME } from '../helpers/themes.ts';
import { eightWeeks, MORNING, STATES, startDone, TODAY } from '../helpers/today-states.ts';
import { unfold } from '../helpers/unfold.ts';
import type { Host } from '../helpers/host.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const today = (locale: Locale = 'da') => ownAddress(locale, 'today').slice(1);

/** The page of the day for somebody who has kept these records. */
async function open(page: Page, host: Host, set: RecordSet, at = MORNING, locale: Locale = 'da') {
  await page.clock.setFixedTime(at);
  await seed(page, host, set);
  await page.goto(host.at(today(locale)));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const practise = (page: Page) => page.getByRole('link', { name: 'Øv nu' });
const fold = (page: Page) => page.getByText('Skift uge').first().click();
const only = async (page: Page) => {
  const [enrolment, ...others] = await kept(page, 'enrolments');
  expect(others).toEqual([]);
  return enrolment as Enrolment;
};
/** An enrolment without the instant it was changed at. */
const asItWas = (enrolment: Enrolment) => ({ ...enrolment, updatedAt: undefined });

/** What stands at the top in every state, and the first thing there is to do. */
const WORDS: Record<string, Record<Locale, readonly [heading: RegExp, first: RegExp]>> = {
  'nothing kept': {
    da: [/^En ting ad gangen$/, /^Vælg et kursus$/],
    en: [/^One thing/, /^Choose a course$/],
  },
  'in a week': { da: [/^Uge 1/, /^Øv nu$/], en: [/^Week 1/, /^Practise now$/] },
  'a check-in due': { da: [/^Uge 1/, /^Øv nu$/], en: [/^Week 1/, /^Practise now$/] },
  'a week gone by': { da: [/^Uge 2/, /^Øv nu$/], en: [/^Week 2/, /^Practise now$/] },
  'before the start': {
    da: [/^Du begynder mandag den 7\. december$/, /^Læs teksten$/],
    en: [/^You begin on Monday 7 December$/, /^Read the text$/],
  },
  'in a pause': { da: [/^Du holder pause$/, /^Begynd igen$/], en: [/pause$/, /^Begin again$/] },
  'in a pause to a day': { da: [/^Du holder pause$/, /^Begynd igen$/], en: [/pause$/, /^Begin again$/] },
  'weeks away': { da: [/^Godt at se dig$/, /^Gå videre/], en: [/^Good to see you$/, /^Go on where/] },
  'a module that is gone': { da: [/^Vælg, hvor/, /^Før du begynder$/], en: [/^Choose where/, /^Before/] },
  'the day of practice': {
    da: [/^Øvedag/, /^En pause i dagen, 1\smin$/],
    en: [/^Day of practice/, /^A pause in the day, 1\smin$/],
  },
  'after the last week': { da: [/^Efter kurset/, /^Øv nu$/], en: [/^After the course/, /^Practise now$/] },
  'after the end': { da: [/^Kurset er slut/, /^Øv nu$/], en: [/has ended/, /^Practise now$/] },
  'wanting it gentle': { da: [/^Uge 1/, /^Øv nu$/], en: [/^Week 1/, /^Practise now$/] },
};

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    for (const [state, set] of Object.entries(STATES)) {
      test(`${state}: says what to do, and can be read and used by everybody`, async ({ page, host }) => {
        await page.addInitScript(noteShifts);
        await page.setViewportSize({ width: 390, height: 844 });
        await open(page, host, set, MORNING, locale);
        const [title, first] = WORDS[state]?.[locale] ?? [/^$/, /^$/];
        await expect(heading(page)).toHaveText(title);
        const controls = page.getByRole('main').locator('a, button');
        await expect(controls.first()).toHaveText(first);
        await expect(controls.first()).toBeInViewport({ ratio: 1 });
        expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);

        await unfold(page);
        await expectNoSidewaysScrolling(page, 390);
        await expectLinksLead(page, host);
        await expectNoSidewaysScrolling(page, 320);
        if (locale === 'en') await expectNoSidewaysScrolling(page, 1280);
        await page.emulateMedia({ colorScheme: THEME[locale] });
        const { found, tried } = await lookOver(page);
        expect(tried).toBeGreaterThan(20);
        expect(found).toEqual([]);
      });
    }
  });
}

async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${width} pixels`).toBeLessThanOrEqual(width);
}

/** Adds up how far things jump while a page comes up. */
function noteShifts(): void {
  const counted = window as unknown as { shift: number };
  counted.shift = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) counted.shift += (one as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nobody is sent to a page that does not exist. */
async function expectLinksLead(page: Page, host: Host): Promise<void> {
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of new Set(links)) {
    expect(link).toContain(host.at());
    expect((await page.request.get(link)).status(), link).toBe(200);
  }
}

test.describe('the practice of the day', () => {
  const set = STATES['in a week'] ?? {};

  test('comes at the chosen pace, and opens at that length', async ({ page, host }) => {
    await open(page, host, set);
    await expect(page.getByText('Tirsdag den 1. december', { exact: false })).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(page.getByRole('radio', { name: '10 min' })).toBeChecked();
    await practise(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kropsscanning');
    await expect(page.getByRole('radio', { name: '10 min' })).toBeChecked();
    await expect(page.getByText('10 minutter:', { exact: false })).toBeVisible();
  });

  test('opens at another length when there is time for more, or less', async ({ page, host }) => {
    await open(page, host, set);
    await page.getByRole('radio', { name: '40 min' }).check();
    await practise(page).click();
    await expect(page.getByRole('radio', { name: '40 min' })).toBeChecked();
    const pages = host.asked.filter(({ path }) => path === '' || path.endsWith('/'));
    expect(pages.filter(({ query, path }) => query !== '' || path.includes('40'))).toEqual([]);
  });

  test('has the participant’s own plan beside it, and nothing else that is planned', async ({
    page,
    host,
  }) => {
    await open(page, host, set);
    await expect(page.getByText('Når jeg har drukket kaffe')).toContainText('tager jeg kropsscanningen');
    await expect(page.getByText('Også på planen')).toHaveCount(0);
  });

  test('is one, with the others in a quiet line', async ({ page, host }) => {
    await open(page, host, STATES['a week gone by'] ?? {});
    await expect(page.getByText('Også på planen i dag:')).toContainText('5 min');
  });

  test('is gentle first for who wants it so', async ({ page, host }) => {
    await open(page, host, STATES['wanting it gentle'] ?? {});
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
      /^(Lyt til lydene|Fødderne på gulvet)$/,
    );
    await expect(page.getByText('På planen i dag:')).toContainText('Kropsscanning, 10 min');
  });

  test('that was noted today is told in one line; nothing is where nothing was', async ({ page, host }) => {
    await open(page, host, {
      ...set,
      'practice-log': [
        entry({ id: uuid(21), practice: { id: 'body-scan' }, day: TODAY, minutes: 9.7 }),
        entry({
          id: uuid(22),
          practice: { name: 'opvask' },
          day: TODAY,
          minutes: 5,
          createdAt: '2026-12-01T07:30:00.000Z',
        }),
        entry({ id: uuid(23), practice: { id: 'sitting' }, day: day('2026-11-30') }),
      ],
    });
    await expect(page.getByText('Noteret i dag:')).toContainText('Kropsscanning, 10 min og opvask, 5 min.');
    await open(page, host, { 'practice-log': [] }, '2026-12-02T09:00:00+01:00');
    await expect(page.getByText('Noteret i dag:')).toHaveCount(0);
  });
});

test.describe('moving on', () => {
  const set = STATES['a week gone by'] ?? {};

  test('is the participant’s own doing, and can be undone', async ({ page, host }) => {
    await open(page, host, set);
    const before = await only(page);
    await button(page, 'Gå videre').click();
    await expect(heading(page)).toHaveText(/^Uge 3/);
    await expect(heading(page)).toBeFocused();
    await expect(button(page, 'Gå videre')).toHaveCount(0);
    expect(await only(page)).toMatchObject({ module: 'week-3', moduleSince: TODAY });

    await button(page, 'Fortryd').click();
    await expect(heading(page)).toHaveText(/^Uge 2/);
    await expect(heading(page)).toBeFocused();
    await expect(button(page, 'Fortryd')).toHaveCount(0);
    const after = await only(page);
    expect(asItWas(after)).toEqual(asItWas(before));
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  test('is not asked again the same day by who stays', async ({ page, host }) => {
    await page.clock.install({ time: MORNING });
    await seed(page, host, set);
    await page.goto(host.at(today()));
    await button(page, 'Bliv her lidt').click();
    await expect(button(page, 'Bliv her lidt')).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(/^Uge 2/);
    await page.clock.runFor('24:00:00');
    await expect(button(page, 'Bliv her lidt')).toBeVisible();
  });

  test('works by keyboard alone', async ({ page, host }) => {
    await open(page, host, set);
    await page.getByText('Skift uge, hold pause').focus();
    await page.keyboard.press('Enter');
    await button(page, /^Gå videre til/).waitFor();
    await page.keyboard.press('Tab');
    await expect(button(page, /^Gå videre til/)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(page, /^Gå tilbage til/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(/^Uge 1/);
    await expect(heading(page)).toBeFocused();
    await button(page, 'Fortryd').focus();
    await page.keyboard.press('Space');
    await expect(heading(page)).toHaveText(/^Uge 2/);
  });

  test('goes to any part of the course', async ({ page, host }) => {
    await open(page, host, set);
    await fold(page);
    await page.getByText('Gå til en anden del').click();
    await expect(page.getByText('her er du nu')).toBeVisible();
    await button(page, /^Uge 7/).click();
    await expect(heading(page)).toHaveText(/^Uge 7/);
    await expect(page.getByText('Du er nu ved "Uge 7', { exact: false })).toBeVisible();
  });
});

test.describe('a pause', () => {
  test('begins and ends with one tap, and the week is as far along as it was', async ({ page, host }) => {
    await open(page, host, STATES['a week gone by'] ?? {});
    await fold(page);
    await button(page, /^Hold pause$/).click();
    await expect(heading(page)).toHaveText('Du holder pause');
    await expect(practise(page)).toHaveCount(0);
    await page.clock.setFixedTime('2026-12-20T09:00:00+01:00');
    await page.reload();
    await expect(page.getByText('Siden den 1. december 2026.')).toBeVisible();
    await button(page, 'Begynd igen').click();
    await expect(heading(page)).toHaveText(/^Uge 2/);
    expect((await only(page)).pauses).toEqual([{ from: '2026-12-01', to: '2026-12-19' }]);
  });

  test('to a day is over the day after by itself', async ({ page, host }) => {
    await open(page, host, STATES['in a week'] ?? {});
    await fold(page);
    await page.getByText('Pause til en bestemt dag').click();
    await page.getByLabel('Sidste dag i pausen').fill('2026-12-03');
    await button(page, 'Hold pause til og med den dag').click();
    await expect(page.getByText('Til og med torsdag den 3. december. Det koster ingenting.')).toBeVisible();
    await page.clock.setFixedTime('2026-12-04T09:00:00+01:00');
    await page.reload();
    await expect(heading(page)).toHaveText(/^Uge 1/);
  });
});

test.describe('an end', () => {
  test('can be undone, and what was noted stays', async ({ page, host }) => {
    await open(page, host, STATES['in a week'] ?? {});
    await fold(page);
    await button(page, 'Slut kurset her').click();
    await expect(heading(page)).toHaveText('Kurset er slut for dig');
    expect(await kept(page, 'practice-log')).toHaveLength(1);
    await button(page, 'Fortryd').click();
    await expect(heading(page)).toHaveText(/^Uge 1/);
    expect(await only(page)).not.toHaveProperty('endedDay');
  });

  test('can be thought better of later', async ({ page, host }) => {
    await open(page, host, STATES['after the end'] ?? {});
    await button(page, 'Tag kurset op igen').click();
    await expect(heading(page)).toHaveText(/^Uge 1/);
  });
});

test('starting over is asked once, keeps everything, and can be undone', async ({ page, host }) => {
  await open(page, host, STATES['a week gone by'] ?? {});
  const before = await only(page);
  await fold(page);
  await button(page, 'Begynd forfra').click();
  await expect(button(page, 'Nej, bliv her')).toBeFocused();
  await button(page, 'Nej, bliv her').click();
  await button(page, 'Begynd forfra').click();
  await button(page, 'Ja, begynd forfra').click();
  await expect(heading(page)).toHaveText('Før du begynder');
  await expect(heading(page)).toBeFocused();
  const both = await kept(page, 'enrolments');
  expect(both.find(({ id }) => id === before.id)).toMatchObject({ module: 'week-2', endedDay: TODAY });
  expect(both.find(({ id }) => id !== before.id)).toMatchObject({ startDay: TODAY, pace: before.pace });
  expect(await kept(page, 'practice-log')).toHaveLength(1);

  await button(page, 'Fortryd').click();
  await expect(heading(page)).toHaveText(/^Uge 2/);
  const after = (await kept(page, 'enrolments')).filter(({ deletedAt }) => deletedAt === undefined);
  expect(after.map(asItWas)).toEqual([asItWas(before)]);
});

test('coming back after weeks, the week is taken up where it was, and the way back is open', async ({
  page,
  host,
}) => {
  const set = STATES['weeks away'] ?? {};
  await open(page, host, { ...set, 'practice-log': [entry({ day: day('2026-10-22') })] });
  await expect(page.getByText('Du var ved "Uge 2', { exact: false })).toBeVisible();
  await button(page, 'Gå videre, hvor du slap').click();
  await expect(heading(page)).toHaveText(/^Uge 2/);
  await expect(button(page, 'Bliv her lidt')).toHaveCount(0);
  await button(page, 'Fortryd').click();
  await expect(heading(page)).toHaveText('Godt at se dig');
  await button(page, /^Gå tilbage til "Uge 1/).click();
  await expect(heading(page)).toHaveText(/^Uge 1/);
});

test('a module that is gone is left for one the participant chooses', async ({ page, host }) => {
  await open(page, host, STATES['a module that is gone'] ?? {});
  await button(page, /^Uge 2/).click();
  await expect(heading(page)).toHaveText(/^Uge 2/);
});

test('before the start one may begin today after all', async ({ page, host }) => {
  await open(page, host, STATES['before the start'] ?? {});
  await button(page, 'Begynd i dag i stedet').click();
  await expect(heading(page)).toHaveText('Før du begynder');
  await expect(practise(page)).toBeVisible();
  await button(page, 'Fortryd').click();
  await expect(heading(page)).toHaveText('Du begynder mandag den 7. december');
});

test('the text is read on where reading has begun', async ({ page, host }) => {
  const set = STATES['in a week'] ?? {};
  await open(page, host, set);
  await expect(page.getByRole('link', { name: 'Læs teksten' })).toBeVisible();
  const stamp = '2026-11-30T08:00:00.000Z';
  const read = { id: uuid(40), createdAt: stamp, updatedAt: stamp, of: 'section', done: true } as const;
  await open(page, host, { progress: [{ ...read, ref: 'mbsr/week-1#find-en-plads-i-dagen' }] });
  await page.getByRole('link', { name: 'Læs videre i teksten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Uge 1/);
});

test('a check-in that is due can wait until tomorrow', async ({ page, host }) => {
  await open(page, host, STATES['a check-in due'] ?? {});
  const due = page.getByRole('heading', { name: 'Tjek ind: 3 minutter' });
  await expect(due).toBeVisible();
  await page
    .getByRole('region', { name: /^Uge 1/ })
    .getByRole('button', { name: 'Ikke nu' })
    .click();
  await expect(due).toHaveCount(0);
  expect(await kept(page, 'settings')).toEqual([]);
  await page.reload();
  await page.getByRole('link', { name: 'Tjek ind' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tjek ind');
});

test('three months after the end there is a check-in once more', async ({ page, host }) => {
  const ended = { ...eightWeeks({ module: 'after', moduleSince: day('2026-11-29') }), endedDay: TODAY };
  await open(page, host, { enrolments: [ended] }, '2027-03-05T09:00:00+01:00');
  await expect(page.getByRole('heading', { name: 'Tjek ind: 3 minutter' })).toBeVisible();
});

test('a new day begins at the hour the participant’s day begins, on a page left open', async ({
  page,
  host,
}) => {
  await page.clock.install({ time: '2026-12-02T03:58:30+01:00' });
  await seed(page, host, STATES['in a week'] ?? {});
  await page.goto(host.at(today()));
  await expect(page.getByText('irsdag den 1. december')).toBeVisible();
  await page.clock.runFor('03:00');
  await expect(page.getByText('nsdag den 2. december')).toBeVisible();
});

test.describe('in two tabs', () => {
  test('what one does shows in the other, which no longer offers to undo what came before', async ({
    page,
    host,
    context,
  }) => {
    await open(page, host, STATES['a week gone by'] ?? {});
    const other = await context.newPage();
    await other.clock.setFixedTime(MORNING);
    await other.goto(host.at(today()));
    await button(page, 'Gå videre').click();
    await expect(heading(other)).toHaveText(/^Uge 3/);
    await expect(button(page, 'Fortryd')).toBeVisible();
    await fold(other);
    await button(other, /^Hold pause$/).click();
    await expect(heading(page)).toHaveText('Du holder pause');
    await expect(button(page, 'Fortryd')).toHaveCount(0);
    await expect(button(other, 'Fortryd')).toBeVisible();
  });
});

test.describe('a second course', () => {
  const set: RecordSet = {
    enrolments: [
      eightWeeks(),
      eightWeeks({ id: uuid(50), course: SECOND.id, module: 'week-2', startDay: day('2026-11-25') }),
    ],
    'check-ins': [
      ...startDone,
      ...startDone.map((one, at) => ({ ...one, id: uuid(60 + at), enrolment: uuid(50) })),
    ],
  };

  test('is one line below the first, and whole when asked for', async ({ page, host }) => {
    await withSecondCourse(page, host.at(today()));
    await open(page, host, set);
    await expect(page.getByText('Mindfulness og stress, otte uger')).toBeVisible();
    await expect(practise(page)).toHaveCount(1);
    const line = page.locator('summary').filter({ hasText: SECOND.title });
    await expect(line).toContainText('Kropsscanning, 10 min');
    await line.click();
    await expect(page.getByRole('heading', { level: 2, name: /^Uge 2/ })).toBeVisible();
    await expect(practise(page)).toHaveCount(2);
    const { found } = await lookOver(page);
    expect(found).toEqual([]);
  });

  test('takes the first place while the other is paused', async ({ page, host }) => {
    await withSecondCourse(page, host.at(today()));
    await open(page, host, set);
    await fold(page);
    await button(page, /^Hold pause$/)
      .first()
      .click();
    await expect(heading(page)).toHaveText(/^Uge 2/);
    await expect(page.locator('summary').filter({ hasText: 'Du holder pause' })).toBeFocused();
  });

  test('that the site does not have any more leaves a page to practise from', async ({ page, host }) => {
    await open(page, host, { enrolments: [eightWeeks({ course: 'retired' })] });
    await expect(page.getByText('er ikke på siden længere')).toBeVisible();
    await expect(page.getByRole('link', { name: /^En pause i dagen, 1\smin$/ })).toBeVisible();
  });
});

test('a change the device has no room for is not made, says why, and can be tried again', async ({
  page,
  host,
}) => {
  await open(page, host, STATES['a week gone by'] ?? {});
  await page.evaluate(() => {
    const stores = IDBObjectStore.prototype;
    const put = Object.getOwnPropertyDescriptor(stores, 'put') ?? {};
    stores.put = () => {
      Object.defineProperty(stores, 'put', put);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await button(page, 'Gå videre').click();
  await expect(page.getByRole('alert')).toContainText('Der er ikke plads på enheden');
  await expect(heading(page)).toHaveText(/^Uge 2/);
  await button(page, 'Prøv igen').click();
  await expect(heading(page)).toHaveText(/^Uge 3/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('everything works without a connection', async ({ page, host }) => {
  await seed(page, host, STATES['a week gone by'] ?? {});
  await install(page, host);
  await host.stop();
  await page.clock.setFixedTime(MORNING);
  await page.goto(host.at(today()));
  await button(page, 'Gå videre').click();
  await expect(heading(page)).toHaveText(/^Uge 3/);
});
