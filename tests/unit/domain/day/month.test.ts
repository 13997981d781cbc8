import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../../src/domain/day/local-day.ts';
import { startOfMonth, weeksOfMonth } from '../../../../src/domain/day/month.ts';
import { anyDay, day } from '../../../helpers/days.ts';

describe('the start of a month', () => {
  test.each([
    ['2026-10-31', 0, '2026-10-01'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-31', -1, '2025-12-01'],
    ['2026-03-31', -26, '2024-01-01'],
    ['2026-03-31', 12, '2027-03-01'],
  ])('of %s, and %d months on, is %s', (text, months, start) => {
    expect(startOfMonth(day(text), months)).toBe(start);
  });

  test('is refused beyond the years there are', () => {
    expect(() => startOfMonth(day('9999-12-01'), 1)).toThrow(RangeError);
    expect(() => startOfMonth(day('0000-01-01'), -1)).toThrow(RangeError);
  });
});

describe('the weeks of a month', () => {
  test('begin on Monday, and are empty outside the month', () => {
    const weeks = weeksOfMonth(day('2026-11-12'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-11-01']);
    expect(weeks[5]?.[0]).toBe('2026-11-30');
    expect(weeksOfMonth(day('2027-02-01'))).toHaveLength(4);
  });

  test('hold every day of the month once, under its own weekday', () => {
    fc.assert(
      fc.property(anyDay, (inMonth) => {
        const weeks = weeksOfMonth(inMonth);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach((one, index) => one && expect(weekday(one)).toBe(index + 1));
        }
        const days = weeks.flat().filter((one) => one !== undefined);
        expect(days[0]).toBe(`${inMonth.slice(0, 7)}-01`);
        expect(days).toContain(inMonth);
        days.slice(1).forEach((one, index) => expect(one).toBe(addDays(days[index] ?? one, 1)));
        expect(addDays(days.at(-1) ?? inMonth, 1).slice(8)).toBe('01');
      }),
    );
  });
});
