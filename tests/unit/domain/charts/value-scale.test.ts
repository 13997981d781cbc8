import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedScale, openScale, type ValueScale } from '../../../../src/domain/charts/value-scale.ts';
import { INSTRUMENTS } from '../../../../src/domain/instruments/instruments.ts';
import { comparedRange } from '../../../../src/domain/instruments/range.ts';

const linesOf = ({ from, to, step }: ValueScale) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

describe('the scale of an instrument', () => {
  test.each([
    [{ from: 0, to: 32 }, [0, 8, 16, 24, 32]],
    [{ from: 0, to: 25 }, [0, 5, 10, 15, 20, 25]],
    [{ from: 1, to: 10 }, [1, 4, 7, 10]],
    [{ from: 7, to: 35 }, [7, 14, 21, 28, 35]],
    [{ from: 0, to: 10 }, [0, 2, 4, 6, 8, 10]],
  ])('%j has lines at %j', (range, lines) => {
    expect(linesOf(fixedScale(range))).toEqual(lines);
  });

  test.each(INSTRUMENTS)('$name has a few lines, whole numbers from end to end', (instrument) => {
    const range = comparedRange(instrument);
    const lines = linesOf(fixedScale(range));
    expect([lines[0], lines.at(-1)]).toEqual([range.from, range.to]);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.filter((line) => !Number.isInteger(line))).toEqual([]);
  });

  test('that can be divided into no even parts has its ends', () => {
    expect(linesOf(fixedScale({ from: 0, to: 11 }))).toEqual([0, 11]);
  });
});

describe('a scale without a fixed end', () => {
  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [37, [0, 10, 20, 30, 40]],
    [80, [0, 20, 40, 60, 80]],
    [81, [0, 20, 40, 60, 80, 100]],
    [156, [0, 50, 100, 150, 200]],
    [6000, [0, 2000, 4000, 6000]],
  ])('up to %d has lines at %j', (largest, lines) => {
    expect(linesOf(openScale(largest))).toEqual(lines);
  });

  test('holds the largest value, with no more than one step to spare', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (largest) => {
        const { from, to, step } = openScale(largest);
        expect(from).toBe(0);
        expect(to).toBeGreaterThanOrEqual(largest);
        expect(to - Math.max(largest, 1)).toBeLessThan(step);
        expect(to / step).toBeLessThanOrEqual(5);
      }),
    );
  });
});
