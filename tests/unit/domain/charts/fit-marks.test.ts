import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitMarks, type Mark } from '../../../../src/domain/charts/fit-marks.ts';
import { nameEvery } from '../../../../src/domain/charts/name-every.ts';

/** Weeks so many pixels apart, each with a word 30 pixels wide. */
const weeks = (count: number, apart: number): Mark[] =>
  Array.from({ length: count }, (_, index) => ({ at: index * apart, width: 30 }));

const words = (marks: readonly Mark[], to: number) => fitMarks(marks, 0, to).map(({ word }) => word);

describe('marks across a chart', () => {
  test('all have their words where there is room', () => {
    expect(words(weeks(3, 40), 120)).toEqual(['right', 'right', 'right']);
  });

  test('have every second or third word where there is less, and still all their lines', () => {
    const fits = fitMarks(weeks(7, 20), 0, 200);
    expect(fits.map(({ line }) => line)).toEqual(Array.from({ length: 7 }, () => true));
    expect(fits.map(({ word }) => word ?? '')).toEqual(['right', '', 'right', '', 'right', '', 'right']);
    expect(words(weeks(7, 13), 200).map((word) => word ?? '')).toEqual([
      'right',
      '',
      '',
      'right',
      '',
      '',
      'right',
    ]);
  });

  test('have the last word on the left when the chart ends', () => {
    expect(words([{ at: 90, width: 30 }], 100)).toEqual(['left']);
  });

  test('become one when they would run together, as a course does in ten years', () => {
    expect(fitMarks(weeks(4, 1), 0, 300)).toEqual([
      { line: true, word: 'right' },
      { line: false },
      { line: false },
      { line: false },
    ]);
  });

  test('never have two words on top of each other, or one outside the chart', () => {
    const anyMarks = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 10, max: 60 }) }),
    );
    fc.assert(
      fc.property(anyMarks, (some) => {
        const marks = some.sort((one, other) => one.at - other.at);
        const taken = fitMarks(marks, 0, 400).flatMap(({ line, word }, index) => {
          const { at, width } = marks[index] ?? { at: 0, width: 0 };
          if (word) expect(line).toBe(true);
          return word ? [word === 'right' ? [at, at + width] : [at - width, at]] : [];
        });
        taken.forEach(([from = 0, to = 0], index) => {
          expect(from).toBeGreaterThanOrEqual(taken[index - 1]?.[1] ?? 0);
          expect(to).toBeLessThanOrEqual(400);
        });
      }),
    );
  });
});

describe('the names of bars', () => {
  test.each([
    [9, 9, 1],
    [9, 4, 3],
    [24, 6, 4],
    [36, 3, 12],
    [500, 1, 500],
  ])('of %d with room for %d stand at every %dth', (count, most, every) => {
    expect(nameEvery(count, most)).toBe(every);
  });

  test('are never more than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 40 }), (count, most) => {
        expect(Math.ceil(count / nameEvery(count, most))).toBeLessThanOrEqual(most);
      }),
    );
  });
});
