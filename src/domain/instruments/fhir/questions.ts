import { isQuestion, type Entry } from './entries.ts';
import { at, type JsonObject } from './json.ts';
import { answerOf } from './options.ts';
import { place, type Answer, type Path, type Problem } from './outcome.ts';

/** A question as the file has it, not yet known to belong to an instrument. */
export interface Asked {
  readonly entry: Entry;
  readonly lead: readonly string[];
  readonly answer: Answer;
}

/** No word of a question or an answer is this long; more would be no check-in to go through. */
const MAX_WORDS = 2_000;
const MAX_QUESTIONS = 100;

/** What a file asks, what it holds besides, and what keeps it from being asked. */
export function questionsOf(
  root: JsonObject,
  entries: readonly Entry[],
): { asked: Asked[]; left: Entry[]; problems: Problem[] } {
  const asked: Asked[] = [];
  const left: Entry[] = [];
  const problems: Problem[] = [];
  const elsewhere = new Map<string, Entry[]>();
  const seen = new Set<string>();
  let lead: string[] = [];
  for (const entry of entries) {
    if (entry.type === 'group' || entry.type === 'display') {
      if (!entry.hidden && entry.text !== '') lead.push(entry.text);
      continue;
    }
    if (!isQuestion(entry)) {
      left.push(entry);
      continue;
    }
    problems.push(...slipsOf(entry, seen));
    seen.add(entry.linkId);
    const answer = answerOf(entry, root);
    if ('elsewhere' in answer) {
      elsewhere.set(answer.elsewhere, [...(elsewhere.get(answer.elsewhere) ?? []), entry]);
    } else if ('problem' in answer) {
      problems.push(answer);
    } else {
      problems.push(...tooLong(entry, lead, answer));
      asked.push({ entry, lead, answer });
    }
    lead = [];
  }
  problems.push(...[...elsewhere].flatMap(([address, from]) => remote(address, from)));
  if (asked.length > MAX_QUESTIONS) {
    problems.push({
      path: ['item'],
      problem: `"item" holds ${asked.length} questions; no instrument here has more than ${MAX_QUESTIONS}.`,
      remedy: 'Drop in one questionnaire at a time.',
    });
  }
  return { asked, left, problems };
}

function slipsOf({ path, linkId, text, item }: Entry, seen: ReadonlySet<string>): Problem[] {
  const slip = (key: string, problem: string, remedy: string): Problem => ({
    path: key === '' ? path : [...path, key],
    problem,
    remedy,
  });
  const where = place(path);
  if (linkId === '') {
    return [slip('', `The question at ${where} has no linkId, by which answers are kept.`, 'Give it one.')];
  }
  return [
    ...(seen.has(linkId)
      ? [slip('linkId', `The linkId "${linkId}" at ${where} is used twice.`, 'Give each question its own.')]
      : []),
    ...(Object.hasOwn(Object.prototype, linkId)
      ? [
          slip(
            'linkId',
            `The linkId "${linkId}" at ${where} cannot be used as a key.`,
            'Give it another one.',
          ),
        ]
      : []),
    ...(text === '' ? [slip('', `Question "${linkId}" at ${where} has no text.`, 'Write its words.')] : []),
    ...(at(item, 'modifierExtension') === undefined
      ? []
      : [
          slip(
            'modifierExtension',
            `Question "${linkId}" at ${where} has a modifierExtension, which may turn its meaning round.`,
            'Take it out, if the question means the same without it.',
          ),
        ]),
  ];
}

function tooLong(entry: Entry, lead: readonly string[], answer: Answer): Problem[] {
  const options = answer.kind === 'whole-number' ? [] : answer.options.map(({ text }) => text);
  return [entry.linkId, entry.text, ...lead, ...options].some((words) => words.length > MAX_WORDS)
    ? [
        {
          path: entry.path,
          problem: `The question at ${place(entry.path)} or what stands with it is more than ${MAX_WORDS} letters long.`,
          remedy: 'Keep the question and its answers; put explanations on a page of their own.',
        },
      ]
    : [];
}

/** One finding for all questions that share an address. */
function remote(address: string, from: readonly Entry[]): Problem[] {
  const [first] = from;
  if (!first) return [];
  const who =
    from.length > 1
      ? `Question "${first.linkId}" and ${from.length - 1} more keep`
      : `Question "${first.linkId}" keeps`;
  const path: Path = [...first.path, 'answerValueSet'];
  return [
    {
      path,
      problem: `${who} the answers elsewhere (${place(path)}), at ${address.slice(0, 200)}; nothing is ever fetched from another address.`,
      remedy:
        'Write the answers into the file: an answerOption list in each question, or one contained ValueSet that answerValueSet names with "#", each answer with its ordinalValue.',
    },
  ];
}
