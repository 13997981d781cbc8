import { describe, expect, test } from 'vitest';
import { dueOccasion } from '../../../../src/domain/course/occasions.ts';
import type { CheckIn, Enrolment, WorkEntry } from '../../../../src/domain/records/records.ts';
import { checkIn, enrolment, plan, uuid, workEntry } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const INSTRUMENTS = ['stress', 'well-being'];

/** What is due for somebody who moved to this module on 1 October 2026. */
const due = (
  module: string,
  today: string,
  { done = [], ...change }: Partial<Enrolment> & { done?: CheckIn[] } = {},
) =>
  dueOccasion(
    plan,
    enrolment({ module, startDay: day('2026-09-01'), ...change }),
    done,
    INSTRUMENTS,
    day(today),
  );

/** Finished check-ins with every instrument at one occasion. */
const all = (occasion: string) => INSTRUMENTS.map((instrument) => checkIn({ occasion, instrument }));

describe('the check-in that is due', () => {
  test.each([
    ['arriving', 'start'],
    ['first', 'start'],
    ['second', 'middle'],
    ['long-day', 'middle'],
    ['third', 'end'],
    ['later', 'end'],
  ])('at "%s" is the one of the "%s"', (module, occasion) => {
    expect(due(module, '2026-10-02')).toEqual({ occasion, instruments: INSTRUMENTS });
  });

  test('is due before the course has started, too', () => {
    expect(due('arriving', '2026-09-20', { startDay: day('2026-10-01') })).toMatchObject({
      occasion: 'start',
    });
  });

  test('is not asked for again once another has taken its place', () => {
    expect(due('second', '2026-10-02', { done: all('middle') })).toBeUndefined();
  });

  test('names only the instruments that are not finished', () => {
    expect(due('first', '2026-10-02', { done: [checkIn()] })).toEqual({
      occasion: 'start',
      instruments: ['well-being'],
    });
    expect(due('first', '2026-10-02', { done: all('start') })).toBeUndefined();
  });

  test.each([
    ['half-done', { done: false }],
    ['deleted', { deletedAt: '2026-10-02T08:00:00.000Z' }],
    ['of another time the course was taken', { enrolment: uuid(77) }],
    ['of another occasion', { occasion: 'middle' }],
  ])('stays due when there is one that is %s', (_how, change) => {
    const done = [checkIn({ instrument: 'well-being' }), checkIn(change)];
    expect(due('first', '2026-10-02', { done })).toEqual({ occasion: 'start', instruments: ['stress'] });
  });

  test('work that was answered at the occasion is done, half-done or at another it is not', () => {
    const ask = (change: Partial<WorkEntry>) =>
      dueOccasion(plan, enrolment(), [checkIn(), workEntry(change)], ['stress', 'work'], day('2026-10-02'));
    expect(ask({})).toBeUndefined();
    for (const change of [{ halfDone: true }, { occasion: 'middle' }, { enrolment: uuid(77) }] as const) {
      expect(ask(change)).toEqual({ occasion: 'start', instruments: ['work'] });
    }
  });

  test('a check-in of any other time belongs to no occasion', () => {
    const chosen = checkIn();
    delete (chosen as { occasion?: string }).occasion;
    expect(due('first', '2026-10-02', { done: [chosen] })?.instruments).toContain('stress');
  });

  test('stays due for as long as somebody is in the module', () => {
    expect(due('second', '2028-10-02')).toMatchObject({ occasion: 'middle' });
  });

  test('is none in a pause, in a module that is gone, or in a course without occasions', () => {
    expect(due('first', '2026-10-02', { pauses: [{ from: day('2026-10-02') }] })).toBeUndefined();
    expect(due('retired', '2026-10-02')).toBeUndefined();
    const none = dueOccasion({ ...plan, occasions: [] }, enrolment(), [], INSTRUMENTS, day('2026-10-02'));
    expect(none).toBeUndefined();
  });
});

describe('a check-in weeks after', () => {
  // Thirteen weeks from 1 October 2026, over the end of summer time and of the year, are 31 December.
  test('comes on the very day its weeks have passed', () => {
    expect(due('later', '2026-12-30', { done: all('end') })).toBeUndefined();
    expect(due('later', '2026-12-31', { done: all('end') })).toMatchObject({ occasion: 'months-after' });
  });

  test('is offered for eight weeks', () => {
    expect(due('later', '2027-02-24')).toMatchObject({ occasion: 'months-after' });
    expect(due('later', '2027-02-25')).toBeUndefined();
  });

  test('is not asked for twice', () => {
    expect(due('later', '2027-01-10', { done: all('months-after') })).toBeUndefined();
  });

  test('counts from the end for those who ended with the last week', () => {
    const endedDay = day('2026-10-10');
    expect(due('third', '2027-01-08', { endedDay, done: all('end') })).toBeUndefined();
    expect(due('third', '2027-01-09', { endedDay, done: all('end') })).toMatchObject({
      occasion: 'months-after',
    });
  });

  test('of a week counts from when that week was left', () => {
    const soon = { ...plan, occasions: [{ id: 'soon', module: 'first', weeksAfter: 1 }] };
    const ask = (module: string, today: string) =>
      dueOccasion(soon, enrolment({ module, startDay: day('2026-09-01') }), [], INSTRUMENTS, day(today));
    expect(ask('first', '2026-12-01')).toBeUndefined();
    expect(ask('second', '2026-10-07')).toBeUndefined();
    expect(ask('second', '2026-10-08')).toMatchObject({ occasion: 'soon' });
  });
});

describe('after the end', () => {
  test('the check-in of the end is offered for eight weeks', () => {
    const endedDay = day('2026-10-10');
    expect(due('third', '2026-10-10', { endedDay })).toMatchObject({ occasion: 'end' });
    expect(due('third', '2026-12-04', { endedDay })).toMatchObject({ occasion: 'end' });
    expect(due('third', '2026-12-05', { endedDay })).toBeUndefined();
  });

  test('somebody who stayed on after the course is asked for it as long as that, not longer', () => {
    expect(due('later', '2026-11-25')).toMatchObject({ occasion: 'end' });
    expect(due('later', '2026-11-26')).toBeUndefined();
    expect(due('later', '2026-11-26', { endedDay: day('2026-11-26') })).toBeUndefined();
  });

  test('somebody who ended half-way is asked for nothing', () => {
    const endedDay = day('2026-10-10');
    expect(due('second', '2026-10-10', { endedDay })).toBeUndefined();
    expect(due('long-day', '2027-01-09', { endedDay })).toBeUndefined();
  });
});
