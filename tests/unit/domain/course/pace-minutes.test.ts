import { expect, test } from 'vitest';
import { paceMinutes } from '../../../../src/domain/course/pace-minutes.ts';
import type { Plan } from '../../../../src/domain/course/plan.ts';
import type { HomePractice } from '../../../../src/domain/pace.ts';
import { plan } from '../../../helpers/course.ts';

const line = (minutes: number, days: number): HomePractice => ({ practices: ['scan'], minutes, days });

/** A course whose weeks ask for these lines at every pace. */
const asking = (...weeks: HomePractice[][]): Plan => ({
  id: 'asking',
  modules: [
    {
      id: 'before',
      kind: 'orientation',
      homePractice: { short: [line(99, 7)], standard: [line(99, 7)], full: [line(99, 7)] },
    },
    ...weeks.map((lines, at) => ({
      id: `week-${at}`,
      kind: 'week' as const,
      homePractice: { short: lines, standard: lines, full: lines },
    })),
  ],
  occasions: [],
});

test('a pace asks for what its first week asks for, not for what comes before it', () => {
  expect(paceMinutes(asking([line(10, 6)]), 'short')).toEqual({ minutes: 10, days: 6, most: 10 });
});

test('two practices a day are told as one time', () => {
  expect(paceMinutes(plan, 'standard')).toEqual({ minutes: 25, days: 6, most: 25 });
  expect(paceMinutes(plan, 'full')).toEqual({ minutes: 50, days: 6, most: 50 });
});

test('a practice for some of the days is spread over all of them', () => {
  expect(paceMinutes(asking([line(10, 6), line(10, 3)]), 'short')).toMatchObject({ minutes: 15, days: 6 });
});

test('the week that takes most is told of as well', () => {
  expect(paceMinutes(asking([line(20, 6)], [line(30, 6)], [line(25, 6)]), 'full')).toEqual({
    minutes: 20,
    days: 6,
    most: 30,
  });
});

test('a course without home practice asks for nothing that could be told', () => {
  expect(paceMinutes({ ...plan, modules: [{ id: 'day', kind: 'day' }] }, 'short')).toBeUndefined();
});
