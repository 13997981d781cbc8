import { countWords, type Script } from './script.ts';

/** Steps in a row that are part of the same longer versions alone. */
export interface LeftOut {
  /** Minutes from which on it is said. */
  readonly from: number;
  readonly words: number;
  /** What is said first in it; empty when nothing is. */
  readonly text: string;
}

/** What a script leaves out at a length, in its order. */
export function leftOutAt(script: Script, minutes: number): LeftOut[] {
  const parts: LeftOut[] = [];
  script.forEach((step, at) => {
    if (step.from <= minutes) return;
    const text = step.kind === 'say' ? step.text : '';
    const part = script[at - 1]?.from === step.from ? parts.pop() : undefined;
    parts.push({
      from: step.from,
      words: (part?.words ?? 0) + countWords(text),
      text: part?.text || text,
    });
  });
  return parts;
}
