import { expect, test } from 'vitest';
import { reachedPlace, stepsOf } from '../../../../src/domain/course/steps.ts';
import { enrolment, plan } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const walked = (...steps: [module: string, since: string][]) => {
  const all = steps.map(([module, since]) => ({ module, since: day(since) }));
  const last = all.at(-1) ?? { module: 'arriving', since: day('2026-10-01') };
  return enrolment({ module: last.module, moduleSince: last.since, history: all.slice(0, -1) });
};

test('the way through a course ends at the current module, and never begins before the start', () => {
  const steps = stepsOf(walked(['arriving', '2026-09-20'], ['first', '2026-10-08']));
  expect(steps).toEqual([
    { module: 'arriving', since: '2026-10-01' },
    { module: 'first', since: '2026-10-08' },
  ]);
});

test.each([
  [0, '2026-10-01'],
  [1, '2026-10-08'],
  [2, '2026-10-15'],
  [3, undefined],
])('place %i was reached on %s', (place, reached) => {
  const there = walked(['arriving', '2026-10-01'], ['first', '2026-10-08'], ['second', '2026-10-15']);
  expect(reachedPlace(plan, there, place)).toBe(reached);
});

test('a place that was jumped over was reached with the jump', () => {
  const jumped = walked(['arriving', '2026-10-01'], ['third', '2026-10-08']);
  expect(reachedPlace(plan, jumped, 2)).toBe('2026-10-08');
});

test('a place that was left again counts from when it was come to anew', () => {
  const back = walked(['first', '2026-10-01'], ['second', '2026-10-08'], ['first', '2026-10-15']);
  expect(reachedPlace(plan, back, 2)).toBeUndefined();
  const again = walked(
    ['first', '2026-10-01'],
    ['second', '2026-10-08'],
    ['first', '2026-10-15'],
    ['second', '2026-10-22'],
  );
  expect(reachedPlace(plan, again, 2)).toBe('2026-10-22');
});

test('a module that is gone from the plan is passed over', () => {
  const renewed = walked(['first', '2026-10-01'], ['retired', '2026-10-08'], ['second', '2026-10-15']);
  expect(reachedPlace(plan, renewed, 1)).toBe('2026-10-01');
});
