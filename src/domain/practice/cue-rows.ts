import { countWords, type Script, type Step } from './script.ts';
import { LONGEST_PAUSE_PER_WEIGHT, type Cue } from './timeline.ts';

/** A cue as a row of a table. */
export interface CueRow {
  readonly kind: Step['kind'];
  /** Seconds from the beginning. */
  readonly start: number;
  readonly seconds: number;
  /** Minutes from which on it is part of the practice, 0 for always. */
  readonly from: number;
  /** What a pause weighs, and its share of the longest it may become, 0–1. */
  readonly pause?: { readonly weight: number; readonly stretched: number };
  /** What is said, as far as it tells one paragraph from another. */
  readonly said?: { readonly words: number; readonly beginning: string };
}

/** What cues of one kind come to. */
export interface Sum {
  readonly count: number;
  readonly seconds: number;
}

/** So many words tell a paragraph. */
const BEGINNING = 8;
/** The sign that there are more, with a space at which no line breaks. */
const MORE = '\u00a0…';

/** Every cue of a practice laid out in time. */
export function cueRows(cues: readonly Cue[]): CueRow[] {
  return cues.map(({ step, start, duration }) => ({
    kind: step.kind,
    start,
    seconds: duration,
    from: step.from,
    ...(step.kind === 'pause' && {
      pause: { weight: step.weight, stretched: duration / (step.weight * LONGEST_PAUSE_PER_WEIGHT) },
    }),
    ...(step.kind === 'say' && {
      said: { words: countWords(step.text), beginning: beginningOf(step.text) },
    }),
  }));
}

/** The first words of a text, with a sign that there are more. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING).join(' ')}${MORE}` : text;
}

/** What each kind comes to; words are counted one by one. */
export function sumsOf(rows: readonly CueRow[]): Record<Step['kind'], Sum> {
  const sum = (kind: Step['kind']): Sum => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      count: own.reduce((total, { said }) => total + (said?.words ?? 1), 0),
      seconds: own.reduce((total, { seconds }) => total + seconds, 0),
    };
  };
  return { say: sum('say'), pause: sum('pause'), bell: sum('bell') };
}

/** Whether every pause has a weight; without, it cannot be said how long it is. */
export function allWeighed(script: Script): boolean {
  return script.every((step) => step.kind !== 'pause' || step.weight >= 1);
}
