import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../../src/domain/course/change.ts';
import { fits, isEmpty, withChoices } from '../../../../src/domain/course/start-choices.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { enrolment, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const now: Moment = { at: '2026-10-02T12:00:00.000Z', today: day('2026-10-02') };
const words = { when: 'efter morgenmaden', then: 'kropsscanning' };

describe('a first choice begins the course', () => {
  test('today and at the pace that asks least, where nothing else was chosen', () => {
    expect(withChoices(plan, undefined, {}, uuid(9), now)).toMatchObject({
      id: uuid(9),
      course: plan.id,
      startDay: '2026-10-02',
      pace: 'short',
    });
  });

  test.each([
    [{ pace: 'full' as const }, { pace: 'full', startDay: '2026-10-02' }],
    [{ startDay: day('2026-10-05') }, { pace: 'short', startDay: '2026-10-05', moduleSince: '2026-10-05' }],
    [{ plan: words }, { pace: 'short', plan: words }],
  ])('with %j', (choices, expected) => {
    const begun = withChoices(plan, undefined, choices, uuid(9), now);
    expect(begun).toMatchObject(expected);
    expect(parseRecord('enrolments', begun)).toEqual({ record: begun, mended: [] });
  });

  test('without a plan where none was written', () => {
    const begun = withChoices(plan, undefined, { plan: { when: ' ', then: '' } }, uuid(9), now);
    expect(begun).not.toHaveProperty('plan');
  });
});

describe('later choices', () => {
  test('change the course that goes on, and nothing else of it', () => {
    const before = enrolment({ plan: words });
    const after = withChoices(plan, before, { pace: 'full', startDay: day('2026-10-05') }, uuid(9), now);
    expect(after).toEqual({
      ...before,
      pace: 'full',
      startDay: '2026-10-05',
      moduleSince: '2026-10-05',
      updatedAt: after.updatedAt,
    });
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  test('that are the same as before change nothing', () => {
    const before = enrolment({ plan: words });
    const same = { pace: before.pace, startDay: before.startDay, plan: { ...words } };
    expect(withChoices(plan, before, same, uuid(9), now)).toBe(before);
  });

  test('can take a plan away', () => {
    const without = withChoices(
      plan,
      enrolment({ plan: words }),
      { plan: { when: '', then: '' } },
      uuid(9),
      now,
    );
    expect(without).not.toHaveProperty('plan');
  });
});

test('a plan is empty when only spaces stand in it', () => {
  expect(isEmpty({ when: ' ', then: '\t' })).toBe(true);
  expect(isEmpty({ when: '', then: 'x' })).toBe(false);
});

test('a plan fits when it can be kept as it is', () => {
  const keep = (when: string) => parseRecord('enrolments', { ...enrolment(), plan: { when, then: '' } });
  for (const length of [20_000, 20_001]) {
    const long = 'x'.repeat(length);
    expect('record' in keep(long)).toBe(fits({ when: long, then: '' }));
  }
  expect(fits({ when: '', then: 'x'.repeat(20_001) })).toBe(false);
});
