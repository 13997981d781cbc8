import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchAnswers } from '../../../../../src/domain/instruments/fhir/match-answers.ts';
import { readQuestionnaire } from '../../../../../src/domain/instruments/fhir/read-questionnaire.ts';
import { ORDINAL, published, questionnaire } from '../../../../helpers/fhir.ts';

/** Whether something came out that a person can read, whatever went in. */
function speaks(json: unknown): boolean {
  const outcome = readQuestionnaire(json, ['gad-7']);
  if (outcome.outcome === 'usable') return outcome.reason.endsWith('.') && outcome.questions.length > 0;
  return outcome.problems.every(
    ({ problem, remedy }) =>
      problem.endsWith('.') && problem.length < 2_000 && remedy.endsWith('.') && remedy.length < 2_000,
  );
}

/** What is said first about a file. */
function said(json: unknown): string {
  const outcome = readQuestionnaire(json);
  return outcome.outcome === 'refused' ? outcome.problems[0].problem : 'usable';
}

const KEYS = [
  'resourceType', 'version', 'title', 'name', 'id', 'url', 'code', 'item', 'linkId', 'type', 'text', 'prefix',
  'answerOption', 'answerValueSet', 'contained', 'compose', 'include', 'concept', 'extension', 'valueCoding',
  'valueInteger', 'valueDecimal', 'display', 'system', 'readOnly', 'enableWhen', 'derivedFrom', '__proto__',
]; // prettier-ignore

const WORDS = [
  'Questionnaire',
  'choice',
  'group',
  'integer',
  'PSS-10',
  'PHQ-9',
  '#a',
  ORDINAL,
  'http://loinc.org',
  '44249-1',
  '0',
];

/** JSON that looks like a questionnaire from afar. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...WORDS),
    fc.integer({ min: -2, max: 6 }),
    fc.constantFrom(null, true, false, 0.5, 1e300),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
})).value;

describe('a file of any shape gets a sentence and never an exception', () => {
  test('any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), speaks), { numRuns: 500 });
  });

  test('any value at all', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true, withDate: true }), speaks),
      { numRuns: 500 },
    );
  });

  test('something like a questionnaire', () => {
    const root = fc.dictionary(fc.constantFrom(...KEYS), nearly, { maxKeys: 10 });
    fc.assert(
      fc.property(root, (file) => speaks({ ...file, resourceType: 'Questionnaire' })),
      { numRuns: 1_000 },
    );
  });

  test.each(['yonsei-pss10.questionnaire', 'uscore-phq9.questionnaire', 'jmandel-gad7.questionnaire'])(
    '%s with one value put in another’s place',
    (name) => {
      const places = everyPlace(published(name));
      fc.assert(
        fc.property(fc.nat(places.length - 1), nearly, (which, value) => {
          const file = published(name);
          put(file, places[which] ?? [], value);
          return speaks(file);
        }),
        { numRuns: 400 },
      );
    },
  );
});

/** The path to every value of a file. */
function everyPlace(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => everyPlace(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(file: Record<string, unknown>, path: string[], value: unknown): void {
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, file);
  holder[last] = value;
}

/** JSON text of something nested so deep, read. */
function nested(open: string, close: string, depth: number): unknown {
  return JSON.parse(open.repeat(depth) + close.repeat(depth));
}

describe('bombs', () => {
  test.each([10_000, 200_000])('lists nested %i deep', (depth) => {
    expect(said({ resourceType: 'Questionnaire', item: nested('[', ']', depth) })).toBe(
      'What begins at "item › 0 › 0 › 0 › 0 › 0" goes on for more than 40 levels.',
    );
  });

  test('groups nested 10,000 deep', () => {
    const item: unknown = JSON.parse(`${'{"item":['.repeat(10_000)}${']}'.repeat(10_000)}`);
    expect(said({ resourceType: 'Questionnaire', item: [item] })).toMatch(/goes on for more than 40 levels/);
  });

  test('as deep as is allowed, every group is walked', () => {
    const file = questionnaire('PSS-4', 4, 0, 4);
    const deep = Array.from({ length: 15 }).reduce<unknown[]>(
      (item, _, at) => [{ linkId: `g${at}`, type: 'group', item }],
      file.item,
    );
    expect(said({ ...file, item: deep })).toBe('usable');
  });

  test('very many items', () => {
    const item = Array.from({ length: 30_000 }, () => ({}));
    expect(said({ resourceType: 'Questionnaire', item })).toBe(
      'The file holds more than 20000 values, far beyond any questionnaire.',
    );
  });

  test('more questions than any instrument has', () => {
    expect(said(questionnaire('PSS-10', 150, 0, 4))).toBe(
      '"item" holds 150 questions; no instrument here has more than 100.',
    );
  });

  test('very long words', () => {
    expect(said({ ...questionnaire('PSS-10', 10, 0, 4), description: 'a'.repeat(2_000_000) })).toBe(
      'The file holds more than 1000000 letters, far beyond any questionnaire.',
    );
  });

  test('digits without end where a number is looked for', () => {
    const file = questionnaire('PSS-10', 10, 0, 4);
    const item = file.item.map((one) => ({ ...one, prefix: `${'1'.repeat(50_000)}a1` }));
    expect(said({ ...file, item })).toBe('usable');
  });
});

describe('keys that reach into the language', () => {
  test('"__proto__" is refused with its place', () => {
    const item: unknown = JSON.parse(
      '{"linkId":"q1","type":"choice","text":"?","__proto__":{"type":"group"}}',
    );
    expect(said({ resourceType: 'Questionnaire', item: [item] })).toBe(
      'At "item › 0" there is a key "__proto__", which can do harm in whatever reads it.',
    );
    expect(said(JSON.parse('{"resourceType":"Questionnaire","__proto__":{"item":[]}}'))).toMatch(
      /^At the top of the file/,
    );
  });

  test('nothing that an object inherits is taken for the file’s', () => {
    const file = Object.create(questionnaire('PSS-10', 10, 0, 4)) as object;
    expect(said(file)).toMatch(/^The file is no FHIR resource/);
  });

  test('answers under such keys are strange and change nothing', () => {
    const answers = JSON.parse('{"__proto__":1,"constructor":2}') as Record<string, number>;
    expect(matchAnswers([{ linkId: 'q1', number: 1 }], answers)).toMatchObject({
      kind: 'strange',
      linkIds: ['__proto__', 'constructor'],
    });
  });
});

describe('other things a host may drop in', () => {
  test.each([
    ['nothing', null, 'The file is no FHIR resource: at its top there is no "resourceType".'],
    ['a list', [], 'The file is no FHIR resource: at its top there is no "resourceType".'],
    ['a bundle', { resourceType: 'Bundle', entry: [] }, 'The file is a "Bundle", as "resourceType" says.'],
    [
      'a questionnaire without items',
      { resourceType: 'Questionnaire', title: 'PSS-10' },
      'The file holds no question that can be asked and counted.',
    ],
    [
      'items that are no list',
      { resourceType: 'Questionnaire', item: {} },
      'What stands at "item" is not a list.',
    ],
    [
      'items that are no items',
      { resourceType: 'Questionnaire', item: ['q1'] },
      'What stands at "item › 0" is no item: an item is an object with linkId, type and text.',
    ],
  ])('%s', (_, json, problem) => {
    expect(said(json)).toBe(problem);
  });
});
