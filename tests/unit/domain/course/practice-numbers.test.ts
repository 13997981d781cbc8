import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageFeelings } from '../../../../src/domain/course/feelings.ts';
import { minutesByWeek } from '../../../../src/domain/course/minutes-by-week.ts';
import { practiceDays } from '../../../../src/domain/course/practice-days.ts';
import { addDays, weekday } from '../../../../src/domain/day/local-day.ts';
import type { PracticeEntry } from '../../../../src/domain/records/records.ts';
import { entry } from '../../../helpers/course.ts';
import { anyDay, anyNearDay, day } from '../../../helpers/days.ts';

const DELETED = '2026-10-02T08:00:00.000Z';

const anyEntry = fc
  .record({
    day: anyNearDay,
    minutes: fc.integer({ min: 1, max: 90 }),
    practice: fc.constantFrom({ id: 'scan' }, { id: 'sitting' }, { name: 'Yoga' }, { name: 'scan' }),
    gone: fc.boolean(),
  })
  .map(({ gone, ...rest }) => entry({ ...rest, ...(gone && { deletedAt: DELETED }) }));

const minutesOf = (entries: readonly PracticeEntry[]) =>
  entries.filter(({ deletedAt }) => !deletedAt).reduce((sum, { minutes }) => sum + minutes, 0);

describe('minutes by week and practice', () => {
  const { weeks, practices } = minutesByWeek([
    entry({ day: day('2026-10-25'), minutes: 20 }),
    entry({ day: day('2026-10-19'), minutes: 10 }),
    entry({ day: day('2026-10-26'), minutes: 5, practice: { name: 'En tur i skoven' } }),
    entry({ day: day('2026-11-09'), minutes: 7, practice: { name: ' en  tur i SKOVEN ' } }),
    entry({ day: day('2026-11-09'), minutes: 3, practice: { name: 'scan' } }),
    entry({ day: day('2026-12-09'), minutes: 50, deletedAt: DELETED }),
  ]);

  test('go from Monday to Sunday, also over the end of summer time', () => {
    expect(weeks[0]).toEqual({ monday: '2026-10-19', total: 30, minutes: new Map([['id:scan', 30]]) });
    expect(weeks[1]).toMatchObject({ monday: '2026-10-26', total: 5 });
  });

  test('have the weeks without practice too, and none beyond the last', () => {
    expect(weeks.map(({ monday, total }) => [monday, total])).toEqual([
      ['2026-10-19', 30],
      ['2026-10-26', 5],
      ['2026-11-02', 0],
      ['2026-11-09', 10],
    ]);
  });

  test('take a name for the same however it was typed, but never for a practice of the library', () => {
    expect(practices).toEqual([
      { key: 'id:scan', practice: { id: 'scan' }, total: 30 },
      { key: 'name:en tur i skoven', practice: { name: 'En tur i skoven' }, total: 12 },
      { key: 'name:scan', practice: { name: 'scan' }, total: 3 },
    ]);
  });

  test('of nothing are nothing', () => {
    expect(minutesByWeek([])).toEqual({ weeks: [], practices: [] });
    expect(minutesByWeek([entry({ deletedAt: DELETED })])).toEqual({ weeks: [], practices: [] });
  });

  test('add up to what was noted, however they are looked at, and lose no week', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const made = minutesByWeek(entries);
        const all = minutesOf(entries);
        expect(made.weeks.reduce((sum, { total }) => sum + total, 0)).toBe(all);
        expect(made.practices.reduce((sum, { total }) => sum + total, 0)).toBe(all);
        for (const { monday, minutes, total } of made.weeks) {
          expect(weekday(monday)).toBe(1);
          const its = entries.filter((one) => one.day >= monday && one.day <= addDays(monday, 6));
          expect(total).toBe(minutesOf(its));
          expect([...minutes.values()].reduce((sum, some) => sum + some, 0)).toBe(total);
        }
        made.weeks.slice(1).forEach(({ monday }, index) => {
          expect(monday).toBe(addDays(made.weeks[index]?.monday ?? monday, 7));
        });
      }),
    );
  });

  test('of ten notes a day for ten years are made in one go', () => {
    const first = day('2026-01-01');
    const entries = Array.from({ length: 36_500 }, (_, index) =>
      entry({ day: addDays(first, Math.floor(index / 10)), minutes: 10 }),
    );
    const made = minutesByWeek(entries);
    expect(made.weeks).toHaveLength(522);
    expect(made.practices).toMatchObject([{ total: 365_000 }]);
  });
});

describe('the practice days of a month', () => {
  test('are all its days, with how much there was on each', () => {
    const days = practiceDays(
      [
        entry({ day: day('2024-02-29'), minutes: 10 }),
        entry({ day: day('2024-02-29'), minutes: 5 }),
        entry({ day: day('2024-02-01'), minutes: 3 }),
        entry({ day: day('2024-02-02'), deletedAt: DELETED }),
        entry({ day: day('2024-01-31') }),
        entry({ day: day('2024-03-01') }),
      ],
      day('2024-02-15'),
    );
    expect(days).toHaveLength(29);
    expect(days[0]).toEqual({ day: '2024-02-01', times: 1, minutes: 3 });
    expect(days[1]).toEqual({ day: '2024-02-02', times: 0, minutes: 0 });
    expect(days[28]).toEqual({ day: '2024-02-29', times: 2, minutes: 15 });
    expect(days.reduce((sum, { times }) => sum + times, 0)).toBe(3);
  });

  test('follow each other without a gap, from the first to the last', () => {
    fc.assert(
      fc.property(anyDay, (inMonth) => {
        const days = practiceDays([], inMonth).map((one) => one.day);
        expect(days[0]).toBe(`${inMonth.slice(0, 7)}-01`);
        expect(days).toContain(inMonth);
        days.slice(1).forEach((one, index) => expect(one).toBe(addDays(days[index] ?? one, 1)));
        expect(addDays(days.at(-1) ?? inMonth, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('how it felt on average', () => {
  test('is told of the practices where both were noted', () => {
    const entries = [
      entry({ before: 2, after: 6 }),
      entry({ before: 5, after: 4 }),
      entry({ before: 10 }),
      entry({ after: 10 }),
      entry({ before: 0, after: 0, deletedAt: DELETED }),
      entry(),
    ];
    expect(averageFeelings(entries)).toEqual({ times: 2, before: 3.5, after: 5 });
  });

  test('counts the lowest answer as one', () => {
    expect(averageFeelings([entry({ before: 0, after: 0 })])).toEqual({ times: 1, before: 0, after: 0 });
  });

  test('is not told where there is nothing to compare', () => {
    expect(averageFeelings([])).toBeUndefined();
    expect(averageFeelings([entry({ before: 3 })])).toBeUndefined();
  });
});
