/** A line across a chart with a word beside it, in pixels. */
export interface Mark {
  /** Where the line stands. */
  readonly at: number;
  /** How wide its word is, with the space that keeps it off its line. */
  readonly width: number;
}

/** Whether there is room for a mark's line, and on which side of it for its word. */
export interface Fit {
  readonly line: boolean;
  readonly word?: 'right' | 'left';
}

/** Lines closer than this run together. */
const BETWEEN_LINES = 6;
/** Words closer than this are read as one. */
const BETWEEN_WORDS = 8;

/**
 * Which marks there is room for, from left to right: a mark too close to the last one shown gives way
 * to it. A word needs its line; it stands to the right of it, or to the left where the chart ends.
 * Where not every word has room, every second, third or fourth is shown if they all do, so that they
 * are as even as weeks are; else as many as there is room for.
 *
 * @param marks from left to right
 * @param from,to where the chart begins and ends
 */
export function fitMarks(marks: readonly Mark[], from: number, to: number): Fit[] {
  for (const every of EVERY) {
    const fits = fitting(marks, from, to, every);
    if (fits.every(({ line, word }, index) => line && (word || index % every > 0))) return fits;
  }
  return fitting(marks, from, to, 1);
}

const EVERY = [1, 2, 3, 4];

function fitting(marks: readonly Mark[], from: number, to: number, every: number): Fit[] {
  let lastLine = -Infinity;
  let taken = from - BETWEEN_WORDS;
  return marks.map(({ at, width }, index) => {
    if (at - lastLine < BETWEEN_LINES) return { line: false };
    lastLine = at;
    if (index % every > 0) return { line: true };
    const free = taken + BETWEEN_WORDS;
    if (at >= free && at + width <= to) {
      taken = at + width;
      return { line: true, word: 'right' };
    }
    if (at + width > to && at - width >= free) {
      taken = at;
      return { line: true, word: 'left' };
    }
    return { line: true };
  });
}
