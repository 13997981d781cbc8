import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesByWeek } from '../../../../src/domain/course/minutes-by-week.ts';
import {
  MOST_MONTHS,
  MOST_WEEKS,
  OWN_SERIES,
  practiceBars,
} from '../../../../src/domain/course/practice-bars.ts';
import { addDays } from '../../../../src/domain/day/local-day.ts';
import { entry } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

/** Long enough for every unit, with one note a week or fewer. */
const anyDayOfTwelveYears = fc.oneof(
  fc.nat(100).map((days) => addDays(day('2026-10-05'), days)),
  fc.nat(4400).map((days) => addDays(day('2026-10-05'), days)),
);

/** One note on the same weekday of so many weeks, from Monday 5 October 2026 on. */
const weekly = (weeks: number, minutes = 10) =>
  Array.from({ length: weeks }, (_, week) => entry({ day: addDays(day('2026-10-05'), week * 7), minutes }));

const barsOf = (entries: Parameters<typeof minutesByWeek>[0]) => practiceBars(minutesByWeek(entries));

describe('the bars of a chart of practice', () => {
  test('are weeks at first', () => {
    const { unit, bars, series } = barsOf(weekly(3));
    expect(unit).toBe('week');
    expect(bars).toEqual([
      { from: '2026-10-05', until: '2026-10-12', total: 10 },
      { from: '2026-10-12', until: '2026-10-19', total: 10 },
      { from: '2026-10-19', until: '2026-10-26', total: 10 },
    ]);
    expect(series).toEqual([{ practice: { id: 'scan' }, minutes: [10, 10, 10] }]);
  });

  test('are months after half a year, each with the weeks that are mostly in it', () => {
    const { unit, bars } = barsOf(weekly(MOST_WEEKS + 1));
    expect(unit).toBe('month');
    // The week from 28 December has its Thursday in December.
    expect(bars.slice(0, 4)).toEqual([
      { from: '2026-10-01', until: '2026-11-01', total: 40 },
      { from: '2026-11-01', until: '2026-12-01', total: 40 },
      { from: '2026-12-01', until: '2027-01-01', total: 50 },
      { from: '2027-01-01', until: '2027-02-01', total: 40 },
    ]);
  });

  test('are years after three, so that ten years are eleven bars', () => {
    const { unit, bars } = barsOf(weekly(522));
    expect(unit).toBe('year');
    expect(bars[0]).toEqual({ from: '2026-01-01', until: '2027-01-01', total: 130 });
    expect(bars[1]).toEqual({ from: '2027-01-01', until: '2028-01-01', total: 520 });
    expect(bars).toHaveLength(11);
  });

  test('tell the most used practices apart, and put the others into one', () => {
    const entries = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      entry({ practice: { id: `p${number}` }, minutes: number }),
    );
    const { series } = barsOf(entries);
    expect(series.map(({ practice }) => practice)).toEqual([
      ...[7, 6, 5, 4, 3].map((number) => ({ id: `p${number}` })),
      undefined,
    ]);
    expect(series.at(-1)?.minutes).toEqual([2 + 1]);
    expect(barsOf(entries.slice(0, OWN_SERIES)).series).toHaveLength(OWN_SERIES);
  });

  test('of nothing are none', () => {
    expect(barsOf([])).toEqual({ unit: 'week', bars: [], series: [] });
  });

  test('lose no minute, follow each other without a gap, and are never too many to be seen', () => {
    const anyEntry = fc
      .record({
        day: anyDayOfTwelveYears,
        minutes: fc.integer({ min: 1, max: 90 }),
        practice: fc.integer({ min: 1, max: 8 }).map((number) => ({ id: `p${number}` })),
      })
      .map((change) => entry(change));
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
        const { unit, bars, series } = barsOf(entries);
        const all = entries.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(all);
        bars.forEach(({ until, total }, index) => {
          expect(series.reduce((sum, { minutes }) => sum + (minutes[index] ?? NaN), 0)).toBe(total);
          if (index + 1 < bars.length) expect(bars[index + 1]?.from).toBe(until);
        });
        if (unit === 'week') expect(bars.length).toBeLessThanOrEqual(MOST_WEEKS);
        if (unit === 'month') expect(bars.length).toBeLessThanOrEqual(MOST_MONTHS);
      }),
    );
  });
});
