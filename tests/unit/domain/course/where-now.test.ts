import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextModule, previousModule } from '../../../../src/domain/course/plan.ts';
import { whereNow } from '../../../../src/domain/course/where-now.ts';
import { addDays } from '../../../../src/domain/day/local-day.ts';
import { enrolment, plan } from '../../../helpers/course.ts';
import { anyNearDay, day } from '../../../helpers/days.ts';

/** Where somebody is who noted something the day before, so that nobody is away. */
const where = (change: Parameters<typeof enrolment>[0], today: string) =>
  whereNow(plan, enrolment(change), day(today), addDays(day(today), -1));

const module = (id: string) => plan.modules.find((one) => one.id === id);

describe('before the start', () => {
  test('the days to go are told', () => {
    expect(where({ module: 'arriving' }, '2026-09-30')).toEqual({
      kind: 'before-start',
      daysToGo: 1,
      module: module('arriving'),
    });
    expect(where({ startDay: day('2026-11-01') }, '2026-10-18')).toMatchObject({ daysToGo: 14 });
  });

  test('is over on the start day, which is the first day', () => {
    expect(where({}, '2026-10-01')).toMatchObject({ kind: 'at', day: 1 });
  });
});

describe('in a module', () => {
  test.each([
    ['2026-10-01', 1, 'stay'],
    ['2026-10-07', 7, 'stay'],
    ['2026-10-08', 8, 'move-on'],
    ['2026-10-15', 15, 'move-on'],
  ])('on %s it is day %i, and the calendar says to %s', (today, number, kind) => {
    const now = where({}, today);
    expect(now).toMatchObject({ kind: 'at', module: { id: 'first' }, day: number, suggestion: { kind } });
  });

  test('the suggestion names the next one', () => {
    expect(where({}, '2026-10-08')).toMatchObject({ suggestion: { to: { id: 'second' } } });
    expect(where({ module: 'second' }, '2026-10-08')).toMatchObject({
      suggestion: { to: { id: 'long-day' } },
    });
  });

  test('paused days do not count', () => {
    const pauses = [
      { from: day('2026-10-03'), to: day('2026-10-03') },
      { from: day('2026-10-05'), to: day('2026-10-07') },
      { from: day('2026-10-06'), to: day('2026-10-09') },
    ];
    expect(where({ pauses }, '2026-10-10')).toMatchObject({ day: 4, suggestion: { kind: 'stay' } });
    expect(where({ pauses }, '2026-10-13')).toMatchObject({ day: 7, suggestion: { kind: 'stay' } });
    expect(where({ pauses }, '2026-10-14')).toMatchObject({ day: 8, suggestion: { kind: 'move-on' } });
  });

  test.each(['2026-10-22', '2026-03-26'])(
    'a week from %s over a change of the clock has seven days',
    (from) => {
      const since = { startDay: day(from), moduleSince: day(from) };
      expect(where(since, addDays(day(from), 6))).toMatchObject({ day: 7, suggestion: { kind: 'stay' } });
      expect(where(since, addDays(day(from), 7))).toMatchObject({ day: 8, suggestion: { kind: 'move-on' } });
    },
  );

  test('the days of a later start count from it', () => {
    const early = { startDay: day('2026-10-05'), moduleSince: day('2026-10-01') };
    expect(where(early, '2026-10-06')).toMatchObject({ day: 2 });
  });

  test('that was moved to on a day still to come, as seen from another zone, is on its first day', () => {
    expect(where({ moduleSince: day('2026-10-09') }, '2026-10-08')).toMatchObject({ kind: 'at', day: 1 });
  });

  test('what comes after a course has no end to suggest', () => {
    expect(where({ module: 'later' }, '2027-03-01')).toMatchObject({
      kind: 'at',
      suggestion: { kind: 'stay' },
    });
  });

  test('the day of practice is told apart, and has a week to find the day in', () => {
    expect(where({ module: 'long-day' }, '2026-10-07')).toMatchObject({
      kind: 'day-of-practice',
      suggestion: { kind: 'stay' },
    });
    expect(where({ module: 'long-day' }, '2026-10-08')).toMatchObject({
      suggestion: { kind: 'move-on', to: { id: 'third' } },
    });
  });

  test('whatever the pauses, a day more never counts for more than one', () => {
    const spans = fc.array(
      fc.tuple(anyNearDay, anyNearDay).map(([from, to]) => ({ from, to })),
      { maxLength: 4 },
    );
    const dayAt = (now: ReturnType<typeof whereNow>) => ('day' in now ? now.day : undefined);
    fc.assert(
      fc.property(spans, anyNearDay, (pauses, today) => {
        const taken = enrolment({ pauses });
        const tomorrow = addDays(today, 1);
        const now = dayAt(whereNow(plan, taken, today, today));
        const then = dayAt(whereNow(plan, taken, tomorrow, tomorrow));
        if (now === undefined || then === undefined) return;
        expect(then - now).toBe(1);
      }),
    );
  });
});

describe('in a pause', () => {
  const pauses = [{ from: day('2026-10-20') }];

  test('it is told since when, whatever else there would be', () => {
    expect(where({ pauses }, '2026-10-20')).toEqual({ kind: 'paused', since: '2026-10-20' });
    expect(whereNow(plan, enrolment({ pauses }), day('2027-10-20'))).toEqual({
      kind: 'paused',
      since: '2026-10-20',
    });
    expect(where({ pauses: [{ from: day('2026-09-01') }] }, '2026-09-10')).toMatchObject({ kind: 'paused' });
  });

  test('it is told until when, where that was said', () => {
    const holiday = [{ from: day('2026-10-24'), to: day('2026-10-26') }];
    expect(where({ pauses: holiday }, '2026-10-26')).toEqual({
      kind: 'paused',
      since: '2026-10-24',
      until: '2026-10-26',
    });
    expect(where({ pauses: holiday }, '2026-10-27')).toMatchObject({ kind: 'at' });
    expect(where({ pauses: holiday }, '2026-10-23')).toMatchObject({ kind: 'at' });
  });
});

describe('after weeks away', () => {
  const last = day('2026-10-05');

  test('somebody is welcomed back on the twenty-first day without a note, not before', () => {
    expect(whereNow(plan, enrolment(), day('2026-10-25'), last)).toMatchObject({ kind: 'at' });
    expect(whereNow(plan, enrolment(), day('2026-10-26'), last)).toEqual({
      kind: 'away',
      since: last,
      days: 21,
      module: module('first'),
    });
  });

  test('moving on is a sign of life too, and so is the start', () => {
    expect(
      whereNow(plan, enrolment({ moduleSince: day('2026-10-20') }), day('2026-11-09'), last),
    ).toMatchObject({
      kind: 'at',
    });
    const late = enrolment({ startDay: day('2026-11-01') });
    expect(whereNow(plan, late, day('2026-11-02'), day('2026-09-01'))).toMatchObject({ kind: 'at', day: 2 });
    expect(whereNow(plan, enrolment(), day('2026-10-22'))).toMatchObject({
      kind: 'away',
      since: '2026-10-01',
    });
  });

  test('days of pause are no absence', () => {
    const pauses = [{ from: day('2026-10-06'), to: day('2026-11-30') }];
    expect(whereNow(plan, enrolment({ pauses }), day('2026-12-01'), last)).toMatchObject({ kind: 'at' });
    expect(whereNow(plan, enrolment({ pauses }), day('2026-12-20'), last)).toMatchObject({ kind: 'at' });
    expect(whereNow(plan, enrolment({ pauses }), day('2026-12-21'), last)).toMatchObject({
      kind: 'away',
      days: 21,
    });
  });

  test('after a course there is nothing to come back to late', () => {
    expect(whereNow(plan, enrolment({ module: 'later' }), day('2028-01-01'), last)).toMatchObject({
      kind: 'at',
    });
  });
});

describe('after the end', () => {
  test('nothing else counts', () => {
    const endedDay = day('2026-10-20');
    const ended = enrolment({ endedDay, pauses: [{ from: day('2026-10-10') }] });
    expect(whereNow(plan, ended, day('2027-10-20'))).toEqual({ kind: 'after-end', endedDay });
  });
});

describe('a module the plan no longer has', () => {
  test('is named, and nothing is suggested', () => {
    expect(where({ module: 'retired' }, '2026-10-08')).toEqual({ kind: 'unplaced', module: 'retired' });
    expect(nextModule(plan, 'retired')).toBeUndefined();
    expect(previousModule(plan, 'retired')).toBeUndefined();
  });
});
