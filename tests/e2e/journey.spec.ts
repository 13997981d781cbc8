import { chartWords } from '../../src/i18n/own/charts/index.ts';
import { checkInWords } from '../../src/i18n/own/check-in/index.ts';
import { myCourseWords } from '../../src/i18n/own/my-course/index.ts';
import { notingWords } from '../../src/i18n/own/noting/index.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { startWords } from '../../src/i18n/own/start/index.ts';
import { todayWords } from '../../src/i18n/own/today/index.ts';
import { tooMuchWords } from '../../src/i18n/own/too-much/index.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { ownAddress, type OwnPage } from '../../src/i18n/routes.ts';
import { givenAway, recordRequests } from '../helpers/asked.ts';
import { lookOver } from '../helpers/axe.ts';
import { called } from '../helpers/check-ins.ts';
import type { Host } from '../helpers/host.ts';
import { install } from '../helpers/installed.ts';
import { kept } from '../helpers/kept.ts';
import { chooseNth, pressOn, typeIn } from '../helpers/keyboard.ts';
import { questionnaireFor } from '../helpers/questionnaires.ts';
import { expect, test, type Page } from '../helpers/test.ts';

/**
 * The whole way of a participant on a phone: from the start through two weeks to the charts, by the
 * keyboard alone. What is expected at the end was worked out by hand from what is entered on the way.
 */

test.use({ timezoneId: 'Europe/Copenhagen', viewport: { width: 390, height: 844 } });

/** What nobody but the participant may come to know. */
const PRIVATE = {
  when: 'kvarter efter kaffen',
  then: 'sidder jeg i bryggerset',
  practised: 'Rugbrødsbagning',
  note: 'Skuldrene faldt ned i fjerde minut',
  reflection: 'Jeg skyndte mig gennem porten',
};

const NAMES = {
  da: {
    scan: 'Kropsscanning',
    sitting: 'Siddende meditation med åndedrættet',
    space: 'Tre minutters åndehul',
  },
  en: {
    scan: 'Body scan',
    sitting: 'Sitting meditation with the breath',
    space: 'Three-minute breathing space',
  },
};

/** One participant on the way through the course. */
class Journey {
  readonly page: Page;
  readonly host: Host;
  readonly locale: Locale;
  readonly shared;
  readonly noting;
  readonly today;

  constructor(page: Page, host: Host, locale: Locale) {
    this.page = page;
    this.host = host;
    this.locale = locale;
    this.shared = sharedWords(locale);
    this.noting = notingWords(locale);
    this.today = todayWords(locale);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { level: 2, name });
  }
  /** Comes to a page at a time of the year 2026, in Denmark. */
  async open(own: OwnPage, time: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`2026-${time}:00+01:00`));
    await this.page.goto(this.host.at(ownAddress(this.locale, own).slice(1)));
    await expect(this.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
  /** Everybody can read and use what is there now. */
  async look(): Promise<void> {
    const { found, tried } = await lookOver(this.page);
    expect(tried).toBeGreaterThan(20);
    expect(found).toEqual([]);
  }
  press(name: string): Promise<void> {
    return pressOn(this.page, this.button(name));
  }

  async start(): Promise<void> {
    const t = startWords(this.locale);
    await this.open('start', '11-25T10:00');
    await this.look();
    await this.press(this.shared.next);
    await chooseNth(this.page, this.page.getByRole('radio'), 1);
    await this.press(t.saveAndGoOn);
    await expect(this.heading(t['step.days'])).toBeFocused();
    await chooseNth(this.page, this.page.getByRole('radio'), 0);
    await this.press(t.saveAndGoOn);
    await expect(this.heading(t['step.day'])).toBeFocused();
    await this.press(this.shared.skip);
    await expect(this.heading(t['step.plan'])).toBeFocused();
    await typeIn(this.page, this.page.getByRole('textbox').nth(0), PRIVATE.when);
    await typeIn(this.page, this.page.getByRole('textbox').nth(1), PRIVATE.then);
    await this.press(t.saveAndGoOn);
    await expect(this.heading(t['done.begun'])).toBeFocused();
    await this.look();
    await pressOn(this.page, this.page.getByRole('link', { name: t['done.toCheckIn'] }));
  }

  /** Answers the questionnaires that come, the first answer to every question but those given here. */
  async answer(ids: readonly ('stress' | 'well-being' | 'work')[], others: Readonly<Record<string, number>>) {
    const t = checkInWords(this.locale);
    for (const id of ids) {
      const { questions } = questionnaireFor(id, this.locale);
      await expect(this.heading(called(this.locale, id))).toBeFocused();
      for (const [at, { linkId }] of questions.entries()) {
        if (at > 0) await expect(this.page.getByText(t.question(at + 1, questions.length))).toBeFocused();
        const given = others[linkId] ?? 0;
        if (linkId === 'hours') await typeIn(this.page, this.page.getByRole('textbox'), String(given));
        else await chooseNth(this.page, this.page.getByRole('radio'), given);
        await this.press(at === questions.length - 1 ? t.finish : this.shared.next);
      }
    }
    await expect(this.heading(t['thanks.title'])).toBeFocused();
    await this.look();
  }

  /** Notes a practice of the site, or one in own words, on the page of the day. */
  async note(what: string, minutes: number): Promise<void> {
    const part = this.page.locator('.note-practice');
    const all = part.getByRole('group', { name: this.noting.what }).getByRole('radio');
    const offered = () =>
      all.evaluateAll((inputs) =>
        (inputs as HTMLInputElement[]).map((input) => input.labels?.[0]?.textContent ?? ''),
      );
    const isOwn = what === PRIVATE.practised;
    if (!isOwn && !(await offered()).includes(what)) await this.press(this.noting.more);
    const names = await offered();
    await chooseNth(this.page, all, isOwn ? names.indexOf(this.noting.other) : names.indexOf(what));
    if (isOwn) await typeIn(this.page, part.getByLabel(this.noting.ownWords), what);
    await pressOn(
      this.page,
      part
        .getByRole('group', { name: this.noting.howLong })
        .getByRole('button', { name: this.shared.minutesShort(minutes), exact: true }),
    );
    await expect(part).toContainText(this.noting.noted(what, minutes));
    await expect(part).toContainText(this.shared.saved);
  }

  /** Says more about what was just noted. */
  async addFeelings(before: number, after: number, note: string): Promise<void> {
    const part = this.page.locator('.note-practice');
    await pressOn(this.page, part.locator('summary'));
    for (const [name, value] of [
      [this.shared['feeling.before'], before],
      [this.shared['feeling.after'], after],
    ] as const) {
      await chooseNth(this.page, part.getByRole('group', { name }).getByRole('radio'), value);
    }
    await typeIn(this.page, part.getByLabel(this.noting.words), note);
    await expect(part).toContainText(this.shared.saved);
  }

  /** The rows of a chart's table, each by the names of its columns. */
  async table(title: string): Promise<Record<string, string>[]> {
    const rows = this.page
      .getByRole('figure')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) })
      .locator('tr');
    await expect(rows.first()).toBeAttached();
    const [names = [], ...values] = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    );
    return values.map((row) => Object.fromEntries(row.map((value, at) => [names[at] ?? '', value])));
  }
}

const WAYS = [
  ...LOCALES.map((locale) => ({ locale, isOffline: true })),
  { locale: 'da', isOffline: false },
] as const;

for (const { locale, isOffline } of WAYS) {
  const how = isOffline ? 'without a connection' : 'with a connection that is told nothing';
  test(`from the start in ${locale} through two weeks to the charts, ${how}`, async ({
    page,
    context,
    host,
  }) => {
    // Two weeks, key by key: a machine with much else to do takes its time.
    test.setTimeout(900_000);
    const requests = recordRequests(context);
    const journey = new Journey(page, host, locale);
    const { shared, today } = journey;
    const da = locale === 'da';
    const names = NAMES[locale];
    await install(page, host, ownAddress(locale, 'start').slice(1));
    if (isOffline) await host.stop();
    const askedBefore = host.asked.length;

    // Wednesday 25 November: begun, answered, and a first practice.
    await journey.start();
    await journey.page.waitForURL(`**${ownAddress(locale, 'check-in')}`);
    await journey.look();
    await journey.press(checkInWords(locale)['due.begin']);
    await journey.answer(['stress', 'well-being', 'work'], { hours: 20, ability: 3 });
    await journey.open('today', '11-25T11:00');
    await expect(page.getByText(PRIVATE.when)).toBeVisible();
    await journey.look();
    await journey.note(names.space, 3);

    // Thursday, and after midnight, which counts for Thursday.
    await journey.open('today', '11-26T18:00');
    await journey.note(names.scan, 10);
    await journey.open('today', '11-27T01:30');
    await journey.note(PRIVATE.practised, 5);

    // A pause from Sunday to Tuesday.
    await journey.open('today', '11-29T09:00');
    await pressOn(page, page.locator('summary', { hasText: today.steer }));
    await journey.press(today['steer.pause']);
    await expect(journey.heading(today['paused.title'])).toBeFocused();
    await journey.look();
    await journey.open('today', '12-01T09:00');
    await journey.press(today['paused.resume']);
    await expect(page.getByText(today['done.goingOn'])).toBeVisible();

    // Friday 4 December: on to the first week, and how it felt.
    await journey.open('today', '12-04T20:00');
    await journey.press(today['moveOn.go']);
    await expect(journey.heading(da ? /^Uge 1/ : /^Week 1/)).toBeFocused();
    await journey.note(names.scan, 20);
    await journey.addFeelings(4, 6, PRIVATE.note);
    await journey.look();
    await journey.press(tooMuchWords(locale)['weekly.a-little']);
    await expect(page.getByText(tooMuchWords(locale)['weekly.saved'])).toBeVisible();
    await journey.look();

    // The text of the week, with words of one's own in it.
    await pressOn(page, page.getByRole('link', { name: today['text.read'] }));
    const field = page.locator('[data-reflect]').first();
    await typeIn(page, field, PRIVATE.reflection);
    await expect(field.locator('xpath=..').locator('[data-said]')).toHaveText(shared.saved);

    // Wednesday 9 December: two weeks.
    await journey.open('today', '12-09T08:00');
    await journey.note(names.sitting, 5);
    await journey.open('check-in', '12-09T08:10');
    await pressOn(page, page.getByRole('button', { name: called(locale, 'stress') }).first());
    await journey.answer(['stress'], { 'stress-1': 3 });

    // The charts show what was entered.
    await journey.open('my-course', '12-09T08:20');
    const c = chartWords(locale);
    const week = (number: number, month: 'november' | 'december') =>
      da
        ? `${number}. ${month} 2026`
        : `${number} ${month.replace(/^./, (first) => first.toUpperCase())} 2026`;
    const minutes = (
      from: string,
      own: number,
      space: number,
      scan: number,
      sitting: number,
      all: number,
    ) => ({
      [c['minutes.inWeek']]: from,
      [PRIVATE.practised]: String(own),
      [names.space]: String(space),
      [names.scan]: String(scan),
      [names.sitting]: String(sitting),
      [c['minutes.total']]: String(all),
    });
    expect(await journey.table(c['minutes.week'])).toEqual([
      minutes(week(23, 'november'), 5, 3, 10, 0, 18),
      minutes(week(30, 'november'), 0, 0, 20, 0, 20),
      minutes(week(7, 'december'), 0, 0, 0, 5, 5),
    ]);
    const number = (day: string, value: string) => ({ [c.day]: day, [c['checkIns.number']]: value });
    // All the lowest answers: four questions of eight count the other way, 4 each.
    expect(await journey.table('Stress')).toEqual([
      number(week(25, 'november'), '16'),
      number(week(9, 'december'), '19'),
    ]);
    expect(await journey.table(da ? 'Trivsel' : 'Well-being')).toEqual([number(week(25, 'november'), '0')]);
    expect(await journey.table(c['work.hours'])).toEqual([
      { [c.day]: week(25, 'november'), [c['work.hoursColumn']]: '20' },
    ]);
    await expect(page.locator('.my-course-feelings')).toHaveText(
      myCourseWords(locale)['practice.feelingsOnce']('4', '6'),
    );
    await journey.look();
    await journey.open('notes', '12-09T08:30');
    for (const words of [PRIVATE.note, PRIVATE.practised, PRIVATE.reflection]) {
      await expect(page.getByText(words).first()).toBeVisible();
    }
    await journey.look();
    expect(await kept(page, 'practice-log')).toHaveLength(5);

    // Whatever was asked for, nothing of the participant's was in it.
    if (isOffline) expect(host.asked).toHaveLength(askedBefore);
    expect(requests().length).toBeGreaterThan(20);
    expect(givenAway(requests(), host.at(), Object.values(PRIVATE))).toEqual([]);
    expect(host.asked.filter(({ method, query }) => method !== 'GET' || query !== '')).toEqual([]);
  });
}

test('a request that would tell something is found', async ({ page, context, host }) => {
  const requests = recordRequests(context);
  await page.goto(host.at('404.html'));
  await page.evaluate(async () => {
    await fetch('icons/icon.svg?Rugbrødsbagning');
    await fetch('icons/icon.svg', { method: 'POST', body: '1' });
    await fetch('icons/icon.svg', { headers: { 'x-note': 'kaffe' } });
  });
  const found = givenAway(requests(), host.at(), ['rugbrød', 'kaffe']);
  expect(found.map((one) => one.split(': ')[1])).toEqual([
    'has more than an address',
    'rugbrød',
    'sends something',
    'kaffe',
  ]);
});
