import type { Claim } from './claims.ts';
import type { Asked } from './questions.ts';

/** LOINC's code for the question how difficult all of it has made things. */
const DIFFICULTY = '69722-7';

/**
 * PHQ and GAD forms often end with a question on how difficult all of it has made things. It is no
 * part of the score, and counted in it would make a seven-question form look like one with eight.
 */
export function isDifficulty(one: Asked, asked: readonly Asked[], claims: readonly Claim[]): boolean {
  if (one.entry.codes.includes(DIFFICULTY)) return true;
  const family = claims.some(({ may }) => may.some((id) => id === 'gad-7' || id === 'phq-8'));
  const [first] = asked;
  return family && one === asked.at(-1) && first !== undefined && one !== first && sharesNoAnswer(one, first);
}

function sharesNoAnswer(one: Asked, other: Asked): boolean {
  const others = new Set(textsOf(other));
  return textsOf(one).every((text) => !others.has(text));
}

function textsOf({ answer }: Asked): string[] {
  return answer.kind === 'whole-number' ? [] : answer.options.map(({ text }) => text.toLowerCase());
}
