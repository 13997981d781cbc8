import { isOn } from '../instruments.ts';
import { claimsOf } from './claims.ts';
import { slipsIn } from './consistency.ts';
import { isDifficulty } from './difficulty.ts';
import { entriesOf, type Entry } from './entries.ts';
import { guard } from './guard.ts';
import { asList, asObject, asText, at, type JsonObject } from './json.ts';
import { refused, type Outcome, type Problem } from './outcome.ts';
import { questionsOf, type Asked } from './questions.ts';
import { recognise } from './recognise.ts';
import { refuseSelfHarm } from './refuse-phq-9.ts';

/** So many problems are told at once. */
const MAX_PROBLEMS = 20;

/**
 * Reads a FHIR R4 Questionnaire that somebody dropped in. Only its words, its answers and what they
 * count are taken from it; how they are scored is this project's table. Totals and expressions in the
 * file are left alone.
 *
 * @param json the file, parsed, of any shape; it need not be a questionnaire
 * @param allowed instruments the host has switched on
 */
export function readQuestionnaire(json: unknown, allowed: readonly string[] = []): Outcome {
  const unsafe = guard(json);
  if (unsafe) return refused(unsafe);
  const root = asObject(json);
  if (!root || at(root, 'resourceType') !== 'Questionnaire') return refused(noQuestionnaire(root));

  const { entries, problems: torn } = entriesOf(root);
  const claims = claimsOf(root, entries);
  const { asked: all, left, problems: unasked } = questionsOf(root, entries);
  const problems = [...refuseSelfHarm(entries, all, claims), ...torn, ...unasked];
  const [first, ...more] = problems.slice(0, MAX_PROBLEMS);
  if (first) return refused(first, ...more);

  const asked = all.filter((one) => !isDifficulty(one, all, claims));
  const recognised = recognise(asked, claims);
  if ('problem' in recognised) return refused(recognised.problem);
  const { instrument } = recognised;
  const { title, version, language, copyright, publisher } = wordsOf(root);
  const [slip, ...slips] = [
    ...slipsIn(asked),
    ...(at(root, 'modifierExtension') === undefined ? [] : [MODIFIED]),
    ...tooLong(root),
  ];
  if (slip) return refused(slip, ...slips);
  if (version === undefined) return refused(NO_VERSION);
  return {
    outcome: 'usable',
    instrument: instrument.id,
    on: isOn(instrument.id, allowed),
    title: title ?? instrument.name,
    version,
    language,
    copyright,
    publisher,
    questions: asked.map(({ entry, lead, answer }, index) => ({
      linkId: entry.linkId,
      number: index + 1,
      text: entry.text,
      lead,
      answer,
    })),
    reason: [recognised.reason, ...leftOut(all, asked, left), ...expressions(root, entries)].join(' '),
  };
}

function noQuestionnaire(root: JsonObject | undefined): Problem {
  const kind = asText(at(root, 'resourceType'));
  return {
    path: root ? ['resourceType'] : [],
    problem:
      kind === undefined
        ? 'The file is no FHIR resource: at its top there is no "resourceType".'
        : `The file is a "${kind.slice(0, 40)}", as "resourceType" says.`,
    remedy: 'Drop in the FHIR R4 Questionnaire itself: one JSON object with "resourceType": "Questionnaire".',
  };
}

const NO_VERSION: Problem = {
  path: [],
  problem: 'The file has no "version", and answers are kept with the version they were given to.',
  remedy: 'Write one, such as "version": "1.0". Change it whenever a question or an answer changes.',
};

const MODIFIED: Problem = {
  path: ['modifierExtension'],
  problem: '"modifierExtension" may turn round what the file means, and nothing here follows it.',
  remedy: 'Take it out, if the questionnaire means the same without it.',
};

/** What a file says of itself, and how many letters that may have. */
const WORDS = { title: 300, version: 60, language: 20, copyright: 10_000, publisher: 300 } as const;

function wordsOf(root: JsonObject): Record<keyof typeof WORDS, string | undefined> {
  const word = (key: keyof typeof WORDS) => asText(at(root, key));
  return {
    title: word('title'),
    version: word('version'),
    language: word('language'),
    copyright: word('copyright'),
    publisher: word('publisher'),
  };
}

function tooLong(root: JsonObject): Problem[] {
  const words = wordsOf(root);
  return (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .filter((key) => (words[key]?.length ?? 0) > WORDS[key])
    .map((key) => ({
      path: [key],
      problem: `"${key}" has more than ${WORDS[key]} letters.`,
      remedy: 'Shorten it.',
    }));
}

function leftOut(all: readonly Asked[], asked: readonly Asked[], left: readonly Entry[]): string[] {
  const names = [...all.filter((one) => !asked.includes(one)).map(({ entry }) => entry), ...left].map(
    ({ linkId, type }) => `"${linkId}" (${type})`,
  );
  return names.length === 0
    ? []
    : [`Not asked, for the score does not need them: ${names.slice(0, 10).join(', ')}.`];
}

function expressions(root: JsonObject, entries: readonly Entry[]): string[] {
  const count = [root, ...entries.map(({ item }) => item)].flatMap((element) =>
    asList(at(element, 'extension')).filter((one) => at(one, 'valueExpression') !== undefined),
  ).length;
  return count === 0 ? [] : [`Expressions in the file: ${count}, none of them run.`];
}
