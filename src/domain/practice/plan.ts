import type { RecordedLine, Recording } from './recording.ts';
import type { Drawing, Script } from './script.ts';
import { timeline } from './timeline.ts';

/** Something that is said in a practice. */
export interface Part {
  /** Seconds from the beginning. */
  readonly start: number;
  /** Seconds the words have before the silence after them; a voice may need more. */
  readonly duration: number;
  readonly text: string;
  readonly drawing?: Drawing;
}

/** A practice laid out for a player, wherever it comes from. */
export interface Plan {
  /** The whole length. */
  readonly seconds: number;
  /** What is said, in order. */
  readonly parts: readonly Part[];
  /** When the bell rings, seconds from the beginning, rising. */
  readonly bells: readonly number[];
}

/** Seconds before the practice begins, to put the phone down and sit well. A choice of this project. */
export const LEAD_IN = 6;

/**
 * A script at a length.
 *
 * @param pace words a minute
 * @throws RangeError when the script cannot be given so
 */
export function planOfScript(script: Script, minutes: number, pace?: number): Plan {
  const cues = timeline(script, minutes, pace);
  return {
    seconds: minutes * 60,
    parts: cues.flatMap(({ step, start, duration }) =>
      step.kind === 'say'
        ? [{ start, duration, text: step.text, ...(step.drawing && { drawing: step.drawing }) }]
        : [],
    ),
    bells: cues.flatMap(({ step, start }) => (step.kind === 'bell' ? [start] : [])),
  };
}

/** A recording, which keeps its own time. */
export function planOfRecording({ seconds, lines, bells }: Recording): Plan {
  const part = ({ start, end, text }: RecordedLine): Part => ({ start, duration: end - start, text });
  return { seconds, parts: lines.map(part), bells };
}

/**
 * Silence with bells: at the beginning, in between and at the end.
 *
 * @param every minutes between the bells; undefined for none in between
 */
export function planOfTimer(minutes: number, every?: number): Plan {
  const between = every === undefined ? 0 : Math.ceil(minutes / every) - 1;
  const bells = [
    0,
    ...Array.from({ length: between }, (_, at) => (at + 1) * (every ?? 0) * 60),
    minutes * 60,
  ];
  return { seconds: minutes * 60, parts: [], bells };
}

/** The part at a moment, said or in the silence after it; -1 before the first. */
export function partAt({ parts }: Plan, position: number): number {
  let at = parts.length - 1;
  while (at >= 0 && (parts[at]?.start ?? 0) > position) at -= 1;
  return at;
}

/** So far into a part, seconds, "back" means its own beginning. */
const INTO = 4;

/** Where "one part back" leads from a moment, seconds. */
export function backFrom(plan: Plan, position: number): number {
  const at = partAt(plan, position);
  const start = plan.parts[at]?.start ?? 0;
  return position - start > INTO ? start : (plan.parts[at - 1]?.start ?? 0);
}

/** Where "one part on" leads from a moment, seconds; undefined after the last. */
export function onFrom(plan: Plan, position: number): number | undefined {
  return plan.parts[partAt(plan, position) + 1]?.start;
}

/**
 * The same place in another plan of the same practice: where the same words begin. Where they are left
 * out, or a recording says it otherwise, it is the beginning of what stands as far between the words
 * around them that both have; with no words in both it is as far on as before. In silence without words
 * it is as far from the beginning, at most the end.
 */
export function samePlace(from: Plan, position: number, to: Plan): number {
  if (position <= 0) return position;
  if (to.parts.length === 0) return Math.min(position, to.seconds);
  const names = namesOf(from);
  const starts = new Map(namesOf(to).map((name, at) => [name, to.parts[at]?.start]));
  const at = partAt(from, position);
  const same = starts.get(names[at] ?? '');
  if (same !== undefined) return same;
  const shared = [{ here: 0, there: 0 }];
  for (const [index, { start }] of from.parts.entries()) {
    const there = starts.get(names[index] ?? '');
    if (there !== undefined) shared.push({ here: start, there });
  }
  // A recording may have been spoken in other words altogether.
  if (shared.length === 1) return (position / from.seconds) * to.seconds;
  shared.push({ here: from.seconds, there: to.seconds });
  const next = shared.findIndex(({ here }) => here > position);
  const before = shared[next - 1];
  const after = shared[next];
  // At the very end there is nothing after.
  if (!before || !after) return to.parts.at(-1)?.start ?? 0;
  const share = (position - before.here) / (after.here - before.here);
  return to.parts[partAt(to, before.there + share * (after.there - before.there))]?.start ?? 0;
}

/** The words of each part, with how often they were said before: a practice may come back to the same words. */
function namesOf({ parts }: Plan): string[] {
  const said = new Map<string, number>();
  return parts.map(({ text }) => {
    const before = said.get(text) ?? 0;
    said.set(text, before + 1);
    return `${before} ${text}`;
  });
}
