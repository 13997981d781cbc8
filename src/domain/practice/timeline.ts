import { countWords, WORDS_PER_MINUTE, type Script, type Step } from './script.ts';

/** Seconds a bell has to itself before anything else begins. */
export const BELL_SECONDS = 6;
/** The shortest a pause may become, seconds, so that it is still felt as one. */
export const SHORTEST_PAUSE = 3;
/** The longest a pause may become, seconds for each unit of its weight; beyond it a listener thinks it stopped. */
export const LONGEST_PAUSE_PER_WEIGHT = 45;

/** A step with its place in time. */
export interface Cue {
  readonly step: Step;
  /** Seconds from the beginning. */
  readonly start: number;
  /** Seconds. */
  readonly duration: number;
}

/** The steps that are part of the version of so many minutes. */
export function version(script: Script, minutes: number): Script {
  return script.filter((step) => step.from <= minutes);
}

/** Seconds a step takes before any silence is handed out: words at their pace, bells, the least pause. */
function leastSeconds(step: Step, pace: number): number {
  if (step.kind === 'say') return (countWords(step.text) / pace) * 60;
  return step.kind === 'bell' ? BELL_SECONDS : SHORTEST_PAUSE;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What silence the steps have room for beyond the least, seconds. */
function roomForSilence(steps: Script): number {
  return sum(
    steps.map((step) =>
      step.kind === 'pause' ? step.weight * LONGEST_PAUSE_PER_WEIGHT - SHORTEST_PAUSE : 0,
    ),
  );
}

/**
 * How short and how long the version of so many minutes could be made, seconds.
 *
 * @param pace words a minute
 */
export function reach(
  script: Script,
  minutes: number,
  pace = WORDS_PER_MINUTE,
): { readonly least: number; readonly most: number } {
  const steps = version(script, minutes);
  const least = sum(steps.map((step) => leastSeconds(step, pace)));
  return { least, most: least + roomForSilence(steps) };
}

/**
 * Whether the version of so many minutes can be made: its words and least pauses fit, and the
 * silence left over is no longer than its pauses may stretch to.
 *
 * @param pace words a minute
 */
export function fits(script: Script, minutes: number, pace = WORDS_PER_MINUTE): boolean {
  const { least, most } = reach(script, minutes, pace);
  return least <= minutes * 60 && minutes * 60 <= most;
}

/**
 * The whole minutes a script can be given in, rising; empty when it fits none.
 *
 * @param pace words a minute
 */
export function possibleMinutes(script: Script, pace = WORDS_PER_MINUTE): number[] {
  return Array.from({ length: LONGEST }, (_, index) => index + 1).filter((minutes) =>
    fits(script, minutes, pace),
  );
}

/** The longest length a script is tried at, minutes. */
export const LONGEST = 120;

/**
 * The script laid out in time. Words keep their pace; the silence left over is shared among the
 * pauses by weight; the cues follow each other without gaps and end exactly at the length asked for.
 *
 * @param minutes the whole length; one for which {@link fits} holds
 * @param pace words a minute
 * @throws RangeError when the script cannot be given in that length
 */
export function timeline(script: Script, minutes: number, pace = WORDS_PER_MINUTE): Cue[] {
  if (!fits(script, minutes, pace)) {
    throw new RangeError(`the script does not fit ${minutes} minutes`);
  }
  const steps = version(script, minutes);
  const least = steps.map((step) => leastSeconds(step, pace));
  const stretch = sharedByWeight(steps, minutes * 60 - sum(least));
  let start = 0;
  return steps.map((step, index) => {
    const isLast = index === steps.length - 1;
    const duration = isLast ? minutes * 60 - start : (least[index] ?? 0) + (stretch[index] ?? 0);
    const cue = { step, start, duration };
    start += duration;
    return cue;
  });
}

/**
 * Spare seconds handed out by weight, each pause only up to its longest; what a full pause cannot
 * take goes to the others.
 */
function sharedByWeight(steps: Script, spare: number): number[] {
  const room = steps.map((step) =>
    step.kind === 'pause' ? step.weight * LONGEST_PAUSE_PER_WEIGHT - SHORTEST_PAUSE : 0,
  );
  const given = steps.map(() => 0);
  let left = spare;
  let open = steps.flatMap((step, index) => (step.kind === 'pause' ? [{ index, weight: step.weight }] : []));
  while (left > 1e-9 && open.length > 0) {
    const unit = left / sum(open.map(({ weight }) => weight));
    const full = open.filter(({ index, weight }) => unit * weight >= (room[index] ?? 0));
    for (const { index, weight } of full.length > 0 ? full : open) {
      const part = full.length > 0 ? (room[index] ?? 0) : unit * weight;
      given[index] = part;
      left -= part;
    }
    open = full.length > 0 ? open.filter((pause) => !full.includes(pause)) : [];
  }
  return given;
}
