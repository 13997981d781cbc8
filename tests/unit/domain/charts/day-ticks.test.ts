import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTicks } from '../../../../src/domain/charts/day-ticks.ts';
import { epochDay, fromEpochDay, weekday } from '../../../../src/domain/day/local-day.ts';
import { anyDay, day } from '../../../helpers/days.ts';

const marks = (from: string, to: string, most: number) => {
  const { unit, days } = dayTicks(epochDay(day(from)), epochDay(day(to)), most);
  return [unit, ...days.map(fromEpochDay)];
};

describe('the marks on an axis of days', () => {
  test('are every day of a few', () => {
    expect(marks('2026-10-23', '2026-10-26', 5)).toEqual([
      'day',
      '2026-10-23',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
  });

  test('are the Mondays of some weeks, and every second one when there is less room', () => {
    expect(marks('2026-10-01', '2026-10-26', 5)).toEqual([
      'day',
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ]);
    expect(marks('2026-10-01', '2026-11-10', 4)).toEqual(['day', '2026-10-12', '2026-10-26', '2026-11-09']);
  });

  test('are the first of each month, or quarter, over a year', () => {
    expect(marks('2026-11-15', '2027-02-20', 3)).toEqual(['month', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(marks('2026-02-15', '2027-02-20', 4)).toEqual([
      'month',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
    ]);
  });

  test('are years over ten of them', () => {
    expect(marks('2016-09-07', '2026-09-04', 4)).toEqual(['year', '2020-01-01', '2025-01-01']);
    expect(marks('2016-09-07', '2026-09-04', 12)).toHaveLength(11);
  });

  test('are the day itself when there is only one', () => {
    expect(marks('2026-10-23', '2026-10-23', 1)).toEqual(['day', '2026-10-23']);
  });

  test('are no more than there is room for, rise, and lie on the axis on days people know', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20_000), fc.integer({ min: 1, max: 30 }), (first, span, most) => {
        const from = epochDay(first);
        const { unit, days } = dayTicks(from, from + span, most);
        expect(days.length).toBeGreaterThan(0);
        expect(days.length).toBeLessThanOrEqual(most);
        expect([...new Set(days)].sort((one, other) => one - other)).toEqual(days);
        expect(Math.min(...days)).toBeGreaterThanOrEqual(from);
        expect(Math.max(...days)).toBeLessThanOrEqual(from + span);
        const texts = days.map(fromEpochDay);
        if (unit === 'month') expect(texts.filter((text) => !text.endsWith('-01'))).toEqual([]);
        if (unit === 'year') expect(texts.filter((text) => !text.endsWith('-01-01'))).toEqual([]);
        const isByWeeks = unit === 'day' && days.length > 1 && (days[1] ?? 0) - (days[0] ?? 0) >= 7;
        if (isByWeeks) expect(texts.filter((text) => weekday(text) !== 1)).toEqual([]);
      }),
    );
  });
});
