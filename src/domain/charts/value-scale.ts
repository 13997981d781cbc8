import type { Range } from '../instruments/range.ts';

/** A scale of values: a line at `from`, and then one each `step` up to `to`. */
export interface ValueScale extends Range {
  readonly step: number;
}

/** How many parts a scale is best divided into, the best first. */
const PARTS = [4, 5, 3, 6, 7, 2];

/**
 * A scale with fixed ends that are whole numbers, as an instrument's: both ends get a line, and every
 * line between them is a whole number, so that the lines are answers somebody could have.
 */
export function fixedScale({ from, to }: Range): ValueScale {
  const parts = PARTS.find((number) => (to - from) % number === 0) ?? 1;
  return { from, to, step: (to - from) / parts };
}

/** The most parts a scale without a fixed end is divided into. */
const MOST_PARTS = 5;

/**
 * A scale from 0 to the first line at or above the largest value, in whole steps of 1, 2 or 5 times a
 * power of ten. Nothing at all still gets a line above 0.
 *
 * @param largest 0 or more
 */
export function openScale(largest: number): ValueScale {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * power;
      if (step * MOST_PARTS >= largest)
        return { from: 0, to: Math.max(1, Math.ceil(largest / step)) * step, step };
    }
  }
}
