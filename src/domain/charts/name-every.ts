/** How many bars may stand between two that are named; 3, 6 and 12 go evenly into years. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 48, 96];

/**
 * Every how manieth of so many bars can be named when there is room for so many names.
 *
 * @param most at least 1
 */
export function nameEvery(count: number, most: number): number {
  return STEPS.find((step) => Math.ceil(count / step) <= most) ?? count;
}
