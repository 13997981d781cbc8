import type { InstrumentId } from '../instruments.ts';

/** Where a value stands in a file: keys and places from 0. */
export type Path = readonly (string | number)[];

/** Why a file cannot be used, in words its owner can act on. */
export interface Problem {
  readonly path: Path;
  /** What is wrong, and where. */
  readonly problem: string;
  readonly remedy: string;
}

/** Where a problem stands; what is long is cut, for it is there to be read. */
export function place(path: Path): string {
  const steps = path.slice(0, 8).map((step) => String(step).slice(0, 40));
  return steps.length === 0 ? 'the top of the file' : `"${steps.join(' › ')}"`;
}

/** An answer to choose, with what it counts. */
export interface Option {
  readonly value: number;
  readonly text: string;
  /** As the file names it, for answers that come by code. */
  readonly code?: string;
}

/** How a question is answered. */
export type Answer =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  /** Answers that have names and count nothing. */
  | { readonly kind: 'named'; readonly options: readonly { readonly name: string; readonly text: string }[] };

export interface Question {
  readonly linkId: string;
  /** Its place among the questions, from 1, by which the scoring knows it. */
  readonly number: number;
  readonly text: string;
  /** What stands between the question before it and this one: introductions, headings. */
  readonly lead: readonly string[];
  readonly answer: Answer;
}

/** A file that can be used: everything a check-in needs. */
export interface Usable {
  readonly outcome: 'usable';
  readonly instrument: InstrumentId | 'work';
  /** False until the host switches it on. */
  readonly on: boolean;
  readonly title: string;
  readonly version: string;
  /** As the file says, if it does. */
  readonly language: string | undefined;
  /** Copyright and licence, as the file says, if it does. */
  readonly copyright: string | undefined;
  readonly publisher: string | undefined;
  readonly questions: readonly Question[];
  /** What it was taken for and why, what was not believed, what was left out. */
  readonly reason: string;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly problems: readonly [Problem, ...Problem[]];
}

export type Outcome = Usable | Refused;

/** A refusal; there is always at least one reason. */
export function refused(first: Problem, ...more: readonly Problem[]): Refused {
  return { outcome: 'refused', problems: [first, ...more] };
}
