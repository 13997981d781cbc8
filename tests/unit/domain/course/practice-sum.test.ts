import { expect, test } from 'vitest';
import { practiceSum } from '../../../../src/domain/course/practice-sum.ts';
import { entry } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

test('the sum of no practice is none', () => {
  expect(practiceSum([])).toBeUndefined();
  expect(practiceSum([entry({ deletedAt: '2026-10-02T08:00:00.000Z' })])).toBeUndefined();
});

test('the sum counts times, days and minutes, and knows the first and the last day', () => {
  const entries = [
    entry({ day: day('2026-10-05'), minutes: 10 }),
    entry({ day: day('2026-10-03'), minutes: 20 }),
    entry({ day: day('2026-10-05'), minutes: 7.5 }),
    entry({ day: day('2026-11-01'), minutes: 99, deletedAt: '2026-11-02T08:00:00.000Z' }),
  ];
  expect(practiceSum(entries)).toEqual({
    times: 3,
    days: 2,
    minutes: 37.5,
    first: '2026-10-03',
    last: '2026-10-05',
  });
});
