import { WORDS_PER_MINUTE, type Script } from './script.ts';
import { LONGEST, reach } from './timeline.ts';

/** Whether a length can be given, or what stands in the way: its words, or silence that would be too long. */
export type Verdict = 'fits' | 'words' | 'silence';

/** Lengths in a row about which the same is to be said. */
export interface LengthSpan {
  readonly verdict: Verdict;
  /** Minutes, whole. */
  readonly first: number;
  /** Minutes, whole, itself one of them. */
  readonly last: number;
}

/** A length that cannot be given although it lies next to what can, and what it comes to, seconds. */
export interface Miss {
  readonly minutes: number;
  readonly seconds: number;
}

/**
 * Every length a script is tried at, from one minute on.
 *
 * @param pace words a minute
 */
export function lengthSpans(script: Script, pace = WORDS_PER_MINUTE): LengthSpan[] {
  const spans: LengthSpan[] = [];
  for (let minutes = 1; minutes <= LONGEST; minutes += 1) {
    const verdict = verdictOn(script, minutes, pace);
    const span = spans.at(-1);
    if (span?.verdict === verdict) spans.splice(-1, 1, { ...span, last: minutes });
    else spans.push({ verdict, first: minutes, last: minutes });
  }
  return spans;
}

function verdictOn(script: Script, minutes: number, pace: number): Verdict {
  const { least, most } = reach(script, minutes, pace);
  if (least > minutes * 60) return 'words';
  return most < minutes * 60 ? 'silence' : 'fits';
}

/**
 * How far a span is from what can be given, told by the one of its lengths that is nearest to it.
 * Rounded to the side that makes the point.
 *
 * @param pace words a minute
 */
export function missOf(script: Script, span: LengthSpan, pace = WORDS_PER_MINUTE): Miss {
  const minutes = span.verdict === 'words' ? span.last : span.first;
  const { least, most } = reach(script, minutes, pace);
  return { minutes, seconds: span.verdict === 'words' ? Math.ceil(least) : Math.floor(most) };
}

/** The length nearest to the one asked for, the shorter of two as near; undefined when there is none. */
export function nearestLength(possible: readonly number[], asked: number): number | undefined {
  return [...possible].sort(
    (one, other) => Math.abs(one - asked) - Math.abs(other - asked) || one - other,
  )[0];
}
