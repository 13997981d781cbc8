import { describe, expect, test } from 'vitest';
import { followed } from '../../../../src/domain/course/followed.ts';
import type { CheckIn, Enrolment } from '../../../../src/domain/records/records.ts';
import { checkIn, enrolment, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const other = { ...plan, id: 'other-course' };

/** The numbers of the enrolments shown on 10 October 2026, in order. */
function shown(enrolments: readonly Enrolment[], checkIns: readonly CheckIn[] = []): number[] {
  return followed({
    courses: [plan, other],
    enrolments,
    checkIns,
    instruments: ['stress'],
    today: day('2026-10-10'),
    lastActivity: day('2026-10-09'),
  }).map((one) => Number(one.enrolment.id.slice(-2)));
}

const numbered = (number: number, change: Partial<Enrolment> = {}) =>
  enrolment({ id: uuid(number), ...change });
const half = { module: 'first', endedDay: day('2026-10-08') };

describe('the courses somebody follows', () => {
  test('come in the order they were begun', () => {
    const later = numbered(5, { course: 'other-course', startDay: day('2026-10-03') });
    expect(shown([later, numbered(7)])).toEqual([7, 5]);
  });

  test('that ask for something today come before those that wait', () => {
    const paused = numbered(1, { pauses: [{ from: day('2026-10-05') }] });
    const ahead = numbered(2, { startDay: day('2026-11-01'), course: 'other-course' });
    const gone = numbered(3, { module: 'retired', startDay: day('2026-10-04') });
    const going = numbered(4, { startDay: day('2026-10-06') });
    expect(shown([paused, ahead, gone, going])).toEqual([3, 4, 2, 1]);
  });

  test('of which one is ended are those that go on', () => {
    expect(shown([numbered(1, half), numbered(2, { course: 'other-course' })])).toEqual([2]);
  });

  test('that are all ended are the one that ended last', () => {
    expect(shown([numbered(1, half), numbered(2, { ...half, endedDay: day('2026-10-09') })])).toEqual([2]);
  });

  test('are none where the site has none of them', () => {
    expect(shown([numbered(1, { course: 'retired' })])).toEqual([]);
    expect(shown([])).toEqual([]);
  });
});

test('an ended course with a check-in due is shown beside one that goes on, after it', () => {
  const ended = numbered(1, { module: 'third', endedDay: day('2026-10-08') });
  const going = numbered(2, { course: 'other-course' });
  expect(shown([ended, going])).toEqual([2, 1]);
  expect(shown([ended, going], [checkIn({ occasion: 'end' })])).toEqual([2]);
});

test('each comes with where it is and what is due', () => {
  const [one] = followed({
    courses: [plan],
    enrolments: [enrolment()],
    checkIns: [],
    instruments: ['stress'],
    today: day('2026-10-03'),
    lastActivity: undefined,
  });
  expect(one).toMatchObject({
    course: { id: 'small-course' },
    where: { kind: 'at', day: 3, module: { id: 'first' } },
    due: { occasion: 'start', instruments: ['stress'] },
  });
});
