import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseWeeks } from '../../../../src/domain/course/course-weeks.ts';
import { activeDays } from '../../../../src/domain/course/pauses.ts';
import { addDays } from '../../../../src/domain/day/local-day.ts';
import { anyNearDay, day } from '../../../helpers/days.ts';

const start = { startDay: day('2026-10-01'), pauses: [] };

describe('the weeks of a course', () => {
  test('begin every seventh day from the start, up to a day and no further', () => {
    expect(courseWeeks(start, 8, day('2026-10-20'))).toEqual(['2026-10-01', '2026-10-08', '2026-10-15']);
    expect(courseWeeks(start, 2, day('2027-10-20'))).toEqual(['2026-10-01', '2026-10-08']);
    expect(courseWeeks(start, 8, day('2026-09-30'))).toEqual([]);
  });

  test('wait while the course is paused', () => {
    const pauses = [{ from: day('2026-10-05'), to: day('2026-10-14') }];
    expect(courseWeeks({ ...start, pauses }, 3, day('2026-12-01'))).toEqual([
      '2026-10-01',
      '2026-10-18',
      '2026-10-25',
    ]);
  });

  test('end with a pause that has no end', () => {
    expect(courseWeeks({ ...start, pauses: [{ from: day('2026-10-09') }] }, 8, day('2027-12-01'))).toEqual([
      '2026-10-01',
      '2026-10-08',
    ]);
  });

  test('have seven unpaused days each, and none begins on a paused one', () => {
    const anyPause = fc
      .record({ from: anyNearDay, days: fc.nat(20) })
      .map(({ from, days }) => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(fc.array(anyPause, { maxLength: 4 }), anyNearDay, (pauses, startDay) => {
        const began = courseWeeks({ startDay, pauses }, 8, addDays(startDay, 400));
        expect(began).toHaveLength(8);
        began.forEach((from, index) => {
          expect(activeDays(pauses, startDay, from)).toBe(index * 7);
          expect(activeDays(pauses, from, addDays(from, 1))).toBe(1);
        });
      }),
    );
  });
});
