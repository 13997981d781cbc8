import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeDays, endPauses, pausedDays, pauseOn } from '../../../../src/domain/course/pauses.ts';
import { addDays, daysBetween, type LocalDay } from '../../../../src/domain/day/local-day.ts';
import type { PauseSpan } from '../../../../src/domain/records/records.ts';
import { anyNearDay, day } from '../../../helpers/days.ts';

const span = (from: string, to?: string): PauseSpan => ({ from: day(from), ...(to && { to: day(to) }) });

const anyPauses = fc.array(
  fc
    .tuple(anyNearDay, fc.option(anyNearDay, { nil: undefined, freq: 4 }))
    .map(([from, to]): PauseSpan => ({ from, ...(to && { to }) })),
  { maxLength: 6 },
);

/** Whether somebody who looks at every span would say that the day is paused. */
const isPaused = (pauses: readonly PauseSpan[], today: LocalDay) =>
  pauses.some(({ from, to }) => from <= today && (to === undefined || today <= to));

function* daysFrom(from: LocalDay, until: LocalDay) {
  for (let today = from; today < until; today = addDays(today, 1)) yield today;
}

describe('days of pause', () => {
  test.each([
    ['none', [], 0],
    ['one of a single day', [span('2026-10-05', '2026-10-05')], 1],
    ['one over the end of summer time', [span('2026-10-24', '2026-10-26')], 3],
    ['an open one', [span('2026-10-25')], 7],
    ['two that overlap', [span('2026-10-05', '2026-10-10'), span('2026-10-08', '2026-10-12')], 8],
    ['one inside another', [span('2026-10-05', '2026-10-12'), span('2026-10-07', '2026-10-08')], 8],
    ['the same twice', [span('2026-10-05', '2026-10-06'), span('2026-10-05', '2026-10-06')], 2],
    ['one that began before', [span('2026-09-01', '2026-10-02')], 2],
    ['one after', [span('2026-11-01', '2026-11-05')], 0],
    ['one that ends before it begins', [span('2026-10-10', '2026-10-05')], 0],
  ])('in October, with %s', (_name, pauses, paused) => {
    expect(pausedDays(pauses, day('2026-10-01'), day('2026-11-01'))).toBe(paused);
    expect(activeDays(pauses, day('2026-10-01'), day('2026-11-01'))).toBe(31 - paused);
  });

  test('over the beginning of summer time count whole', () => {
    expect(pausedDays([span('2026-03-28', '2026-03-30')], day('2026-03-01'), day('2026-04-01'))).toBe(3);
  });

  test('are those that anybody would count one by one, however the spans lie', () => {
    fc.assert(
      fc.property(anyPauses, anyNearDay, anyNearDay, (pauses, from, until) => {
        const days = [...daysFrom(from, until)];
        const counted = days.filter((today) => isPaused(pauses, today)).length;
        expect(pausedDays(pauses, from, until)).toBe(counted);
        expect(activeDays(pauses, from, until)).toBe(days.length - counted);
      }),
    );
  });

  test('do not depend on the order in which the pauses were noted', () => {
    fc.assert(
      fc.property(anyPauses, anyNearDay, anyNearDay, (pauses, from, until) => {
        expect(pausedDays([...pauses].reverse(), from, until)).toBe(pausedDays(pauses, from, until));
      }),
    );
  });
});

describe('the pause a day is in', () => {
  test('is as long as all that overlaps or adjoins', () => {
    const pauses = [
      span('2026-10-12', '2026-10-14'),
      span('2026-10-05', '2026-10-08'),
      span('2026-10-09', '2026-10-12'),
    ];
    expect(pauseOn(pauses, day('2026-10-10'))).toEqual(span('2026-10-05', '2026-10-14'));
    expect(pauseOn(pauses, day('2026-10-15'))).toBeUndefined();
    expect(pauseOn(pauses, day('2026-10-04'))).toBeUndefined();
  });

  test('is open when any part of it is', () => {
    const pauses = [span('2026-10-05', '2026-10-08'), span('2026-10-07')];
    expect(pauseOn(pauses, day('2030-01-01'))).toEqual(span('2026-10-05'));
  });

  test('is there on exactly the days that are paused, and they are all of it', () => {
    fc.assert(
      fc.property(anyPauses, anyNearDay, (pauses, today) => {
        const found = pauseOn(pauses, today);
        expect(found !== undefined).toBe(isPaused(pauses, today));
        if (!found) return;
        expect(isPaused(pauses, addDays(found.from, -1))).toBe(false);
        expect([...daysFrom(found.from, today)].every((one) => isPaused(pauses, one))).toBe(true);
        if (found.to) {
          expect(isPaused(pauses, addDays(found.to, 1))).toBe(false);
          expect(daysBetween(today, found.to)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('taking a course up again', () => {
  test('ends an open pause the day before', () => {
    expect(endPauses([span('2026-10-24')], day('2026-10-26'))).toEqual([span('2026-10-24', '2026-10-25')]);
  });

  test('leaves earlier pauses and those planned for later alone', () => {
    const pauses = [span('2026-10-01', '2026-10-03'), span('2026-12-20', '2026-12-31')];
    expect(endPauses(pauses, day('2026-11-01'))).toEqual(pauses);
  });

  test('makes that day part of the course, and changes no day before it', () => {
    fc.assert(
      fc.property(anyPauses, anyNearDay, anyNearDay, (pauses, today, earlier) => {
        const after = endPauses(pauses, today);
        expect(isPaused(after, today)).toBe(false);
        if (earlier < today) expect(isPaused(after, earlier)).toBe(isPaused(pauses, earlier));
      }),
    );
  });
});
