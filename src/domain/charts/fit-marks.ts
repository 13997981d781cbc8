/** A line across a chart with a word beside it, in pixels. */
export interface Mark {
  /** Where the line stands. */
  readonly at: number;
  /** How wide its word is. */
  readonly width: number;
}

/** Whether there is room for a mark's line, and for its word. */
export interface Fit {
  readonly line: boolean;
  readonly word: boolean;
}

/** Lines closer than this run together. */
const BETWEEN_LINES = 6;
/** Words closer than this are read as one. */
const BETWEEN_WORDS = 8;

/**
 * Which marks there is room for, from left to right: a mark too close to the last one shown gives way
 * to it. A word needs its line, and stays inside the chart.
 *
 * @param marks from left to right
 * @param end where the chart ends on the right
 */
export function fitMarks(marks: readonly Mark[], end: number): Fit[] {
  let [lastLine, lastWord] = [-Infinity, -Infinity];
  return marks.map(({ at, width }) => {
    const line = at - lastLine >= BETWEEN_LINES;
    const word = line && at - lastWord >= BETWEEN_WORDS && at + width <= end;
    if (line) lastLine = at;
    if (word) lastWord = at + width;
    return { line, word };
  });
}
