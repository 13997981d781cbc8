import type { Question } from './outcome.ts';

/** Answers by item number, or the linkIds that no question has. */
export type Matched =
  | { readonly kind: 'matched'; readonly answers: ReadonlyMap<number, number> }
  | { readonly kind: 'strange'; readonly linkIds: readonly string[]; readonly sentence: string };

/**
 * Puts kept answers to the questions they were given to. What an answer counts is what was kept; a
 * linkId that the questionnaire does not have means another questionnaire, and nothing is guessed.
 */
export function matchAnswers(
  questions: readonly Pick<Question, 'linkId' | 'number'>[],
  answers: Readonly<Record<string, number>>,
): Matched {
  const numbers = new Map(questions.map(({ linkId, number }) => [linkId, number]));
  const linkIds = Object.keys(answers).filter((linkId) => !numbers.has(linkId));
  if (linkIds.length > 0) {
    return {
      kind: 'strange',
      linkIds,
      sentence: `The answers name ${linkIds
        .slice(0, 5)
        .map((linkId) => `"${linkId}"`)
        .join(', ')}, and the questionnaire has ${[...numbers.keys()]
        .slice(0, 5)
        .map((linkId) => `"${linkId}"`)
        .join(', ')}: they belong to another questionnaire or version.`,
    };
  }
  return {
    kind: 'matched',
    answers: new Map(
      Object.entries(answers).flatMap(([linkId, value]) => {
        const number = numbers.get(linkId);
        return number === undefined ? [] : [[number, value] as const];
      }),
    ),
  };
}
