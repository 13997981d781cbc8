import type { Step } from './script.ts';
import type { Cue } from './timeline.ts';

/** A cue, or as much of it as stands in one line of the picture. */
export interface Bar {
  readonly kind: Step['kind'];
  /** Which cue it is. */
  readonly cue: number;
  /** Seconds from the beginning of its line. */
  readonly start: number;
  readonly seconds: number;
}

/** Below this, seconds, a rest is the rounding of a sum and no bar. */
const HAIR = 1e-6;

/**
 * A practice as bars in lines of the same length, as a text is broken into lines.
 *
 * @param each seconds in a line
 */
export function barsInLines(cues: readonly Cue[], each: number): Bar[][] {
  const last = cues.at(-1);
  const whole = last ? last.start + last.duration : 0;
  return Array.from({ length: Math.ceil((whole - HAIR) / each) }, (_, line) => {
    const begins = line * each;
    return cues.flatMap(({ step, start, duration }, cue): Bar[] => {
      const from = Math.max(start, begins);
      const seconds = Math.min(start + duration, begins + each) - from;
      return seconds > HAIR ? [{ kind: step.kind, cue, start: from - begins, seconds }] : [];
    });
  });
}
