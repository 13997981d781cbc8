import { PHQ_NINTH, type Claim } from './claims.ts';
import { isQuestion, type Entry } from './entries.ts';
import { place, type Problem } from './outcome.ts';
import type { Asked } from './questions.ts';

/** Words of harm to oneself, in the languages of the site. */
const HARM =
  /suicid|self-?harm|(harm|hurt)(ing)? yourself|better off dead|selvmord|selvskad|skade på dig selv|bedre\b.{0,20}\bdød/iu;

/**
 * PHQ-9 is refused by name, and so is any question about harming oneself: whoever answers it has to be
 * met by somebody, and here nobody sees an answer.
 *
 * @param asked the questions whose answers could be read; in some files those of none can
 */
export function refuseSelfHarm(
  entries: readonly Entry[],
  asked: readonly Asked[],
  claims: readonly Claim[],
): Problem[] {
  const questions = entries.filter(isQuestion);
  const sign = signOfPhq9(questions, asked, claims);
  if (sign !== undefined) {
    return [
      {
        path: [],
        problem: `This is PHQ-9: ${sign}. Its ninth question asks about harming oneself, and here nobody sees an answer and can respond.`,
        remedy:
          'Take the file away. PHQ-8, the same without the ninth question, can be used under its own name.',
      },
    ];
  }
  const harm = questions.find(({ text }) => HARM.test(text));
  return harm
    ? [
        {
          path: harm.path,
          problem: `Question "${harm.linkId}" at ${place(harm.path)} asks about harming oneself, and here nobody sees an answer and can respond.`,
          remedy: 'Leave the instrument out, or use a form of it without that question, where there is one.',
        },
      ]
    : [];
}

function signOfPhq9(
  questions: readonly Entry[],
  asked: readonly Asked[],
  claims: readonly Claim[],
): string | undefined {
  const ninth = questions.find(({ codes }) => codes.includes(PHQ_NINTH));
  if (ninth) return `question "${ninth.linkId}" has the code of its ninth question, ${PHQ_NINTH}`;
  const named = claims.find(({ by, may }) => by === 'name' && may.length === 1 && may[0] === 'phq-9');
  if (named) return `it is called "${named.said}"`;
  // With the question how difficult all of it has made things there are ten.
  const built = (questions.length === 9 || questions.length === 10) && asked.every(countsToThree);
  const claim = claims.find(({ may }) => may.includes('phq-9'));
  const contradicted = claims.some(({ by, may }) => by !== 'code' && !may.includes('phq-9'));
  return built && claim && !contradicted
    ? `it has ${questions.length} questions, and its ${claim.by} is "${claim.said}"`
    : undefined;
}

function countsToThree({ answer }: Asked): boolean {
  return answer.kind === 'choice' && answer.options.every(({ value }) => value >= 0 && value <= 3);
}
