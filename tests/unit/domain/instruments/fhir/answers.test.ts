import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../../../../src/domain/instruments/fhir/read-questionnaire.ts';
import type { Problem } from '../../../../../src/domain/instruments/fhir/outcome.ts';
import { ORDINAL, question, questionnaire, WEIGHT } from '../../../../helpers/fhir.ts';

const WORDS = ['Aldrig', 'Sjældent', 'Nogle gange', 'Ofte', 'Altid'];

/** PSS-4 with each question answered as given. */
function answered(item: Record<string, unknown>, contained: unknown[] = []) {
  const items = [1, 2, 3, 4].map((number) => ({
    linkId: `q${number}`,
    type: 'choice',
    text: 'Hvor tit?',
    ...item,
  }));
  return readQuestionnaire({ ...questionnaire('PSS-4', 0, 0, 4), contained, item: items });
}

/** What the answers of the first question count, with their words; or what is wrong with it. */
function counts(outcome: ReturnType<typeof answered>): unknown {
  if (outcome.outcome === 'refused') return outcome.problems[0].problem;
  const answer = outcome.questions[0]?.answer;
  return answer?.kind === 'choice' ? answer.options.map(({ value, text }) => `${value} ${text}`) : answer;
}

const EXPECTED = ['0 Aldrig', '1 Sjældent', '2 Nogle gange', '3 Ofte', '4 Altid'];
const weight = (url: string, value: unknown) => [{ url, valueDecimal: value }];
const options = (of: (display: string, at: number) => unknown) => ({ answerOption: WORDS.map(of) });

describe('where the number of an answer may stand', () => {
  test.each([
    [
      'ordinalValue of the option',
      options((display, at) => ({
        valueCoding: { code: `x${at}`, display },
        extension: weight(ORDINAL, at),
      })),
    ],
    [
      'itemWeight of the option',
      options((display, at) => ({ valueCoding: { code: `x${at}`, display }, extension: weight(WEIGHT, at) })),
    ],
    [
      'ordinalValue of the coding',
      options((display, at) => ({
        valueCoding: { code: `x${at}`, display, extension: weight(ORDINAL, at) },
      })),
    ],
    [
      'both, when they agree',
      options((display, at) => ({
        valueCoding: { display, extension: weight(WEIGHT, at) },
        extension: weight(ORDINAL, at),
      })),
    ],
    [
      'ordinalValue as a whole number',
      options((display, at) => ({
        valueCoding: { display },
        extension: [{ url: ORDINAL, valueInteger: at }],
      })),
    ],
    [
      'ordinalValue beside plain words',
      options((valueString, at) => ({ valueString, extension: weight(ORDINAL, at) })),
    ],
    ['the code itself', options((display, at) => ({ valueCoding: { code: `${at}`, display } }))],
    [
      'LOINC’s answer code with an ordinal',
      options((display, at) => ({
        valueCoding: { system: 'http://loinc.org', code: `LA${at}-1`, display },
        extension: weight(ORDINAL, at),
      })),
    ],
  ])('%s', (_, item) => {
    expect(counts(answered(item))).toEqual(EXPECTED);
  });

  test('plain whole numbers are their own words', () => {
    const item = { answerOption: [0, 1, 2, 3, 4].map((valueInteger) => ({ valueInteger })) };
    expect(counts(answered(item))).toEqual(['0 0', '1 1', '2 2', '3 3', '4 4']);
  });

  test('an ordinal goes before the number in the code', () => {
    const item = options((display, at) => ({
      valueCoding: { code: `${at + 1}`, display },
      extension: weight(ORDINAL, at),
    }));
    expect(counts(answered(item))).toEqual(EXPECTED);
  });

  test('the answer with the highest number may come first', () => {
    const item = {
      answerOption: options((display, at) => ({
        valueCoding: { display },
        extension: weight(ORDINAL, at),
      })).answerOption.toReversed(),
    };
    expect(counts(answered(item))).toEqual(EXPECTED.toReversed());
  });

  test('a whole number between minValue and maxValue', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
      { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 4 },
    ];
    expect(counts(answered({ type: 'integer', extension }))).toEqual({
      kind: 'whole-number',
      min: 0,
      max: 4,
    });
  });
});

describe('a ValueSet inside the file', () => {
  const concepts = WORDS.map((display, at) => ({ code: `c ${at}`, display, extension: weight(ORDINAL, at) }));
  const set = (more: Record<string, unknown>) => ({
    resourceType: 'ValueSet',
    id: 'a',
    url: 'https://example.org/a',
    ...more,
  });

  test.each([
    ['by its id', '#a', set({ compose: { include: [{ concept: concepts }] } })],
    ['by its address', 'https://example.org/a', set({ compose: { include: [{ concept: concepts }] } })],
    [
      'in two parts',
      '#a',
      set({ compose: { include: [{ concept: concepts.slice(0, 2) }, { concept: concepts.slice(2) }] } }),
    ],
    ['as an expansion', '#a', set({ expansion: { contains: concepts } })],
  ])('is found %s', (_, answerValueSet, valueSet) => {
    expect(counts(answered({ answerValueSet }, [valueSet]))).toEqual(EXPECTED);
  });

  test.each([
    [
      'names another',
      set({ id: 'b', compose: { include: [{ concept: concepts }] } }),
      /takes its answers from "#a", and the file contains no such ValueSet/,
    ],
    [
      'leaves the answers to a code system',
      set({ compose: { include: [{ system: 'https://example.org' }] } }),
      /does not spell them out/,
    ],
    [
      'takes some away again',
      set({ compose: { include: [{ concept: concepts }], exclude: [{ concept: [{ code: 'c 1' }] }] } }),
      /does not spell them out/,
    ],
    ['is empty', set({}), /does not spell them out/],
    [
      'is nested',
      set({ expansion: { contains: [{ display: 'all', contains: concepts }] } }),
      /does not spell them out/,
    ],
  ])('that %s is refused', (_, valueSet, problem) => {
    expect(counts(answered({ answerValueSet: '#a' }, [valueSet]))).toMatch(problem);
  });
});

describe('answers that cannot be counted are refused, with the question and its place', () => {
  const at = 'Question "q1" at "item › 0" ';
  test.each([
    ['no answers', {}, `${at}has no answers to choose from.`],
    [
      'LOINC’s answer codes without an ordinal',
      options((display, index) => ({ valueCoding: { code: `LA65${index}`, display } })),
      undefined,
    ],
    [
      'an answer without a number among others',
      options((display, index) => ({
        valueCoding: { code: `${index}`, display },
        extension: index === 2 ? [] : weight(ORDINAL, index),
      })),
      `${at}does not say for each answer what it counts.`,
    ],
    [
      'two different numbers',
      options((display, index) => ({
        valueCoding: { display },
        extension: [...weight(ORDINAL, index), ...weight(WEIGHT, index + 1)],
      })),
      `${at}has an answer that counts two different numbers.`,
    ],
    [
      'a number in quotation marks',
      options((display, index) => ({ valueCoding: { display }, extension: weight(ORDINAL, `${index}`) })),
      `${at}has an answer that counts no whole number.`,
    ],
    [
      'half numbers',
      options((display, index) => ({ valueCoding: { display }, extension: weight(ORDINAL, index / 2) })),
      `${at}has an answer that counts no whole number.`,
    ],
    [
      'two answers that count the same',
      options((display) => ({ valueCoding: { display }, extension: weight(ORDINAL, 1) })),
      `${at}has two answers that count the same.`,
    ],
    [
      'an answer without words',
      options((_, index) => ({ valueCoding: { code: `${index}` } })),
      `${at}has an answer without words.`,
    ],
    [
      'room for an answer of one’s own',
      { type: 'open-choice' },
      `${at}lets people write an answer of their own, which cannot be counted.`,
    ],
    [
      'numbers without an end',
      {
        type: 'integer',
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
          { url: 'http://hl7.org/fhir/StructureDefinition/maxValue' },
        ],
      },
      `${at}has no lowest and highest number.`,
    ],
  ])('%s', (_, item, problem) => {
    const said = counts(answered(item));
    if (problem === undefined) expect(said).toMatch(/4 questions with answers without numbers/);
    else expect(said).toBe(problem);
  });

  test('a number that is left out is told apart from one that is the same as another’s', () => {
    const item = options((display, index) => ({
      valueCoding: { display },
      extension: weight(ORDINAL, index * 2),
    }));
    expect(counts(answered(item))).toMatch(/^The file holds 4 questions with answers 0, 2, 4, 6, 8; /);
  });

  test('numbers out of order are refused', () => {
    const item = options((display, index) => ({
      valueCoding: { display },
      extension: weight(ORDINAL, [0, 2, 1, 3, 4][index]),
    }));
    expect(answered(item)).toMatchObject({ outcome: 'refused' });
  });
});

describe('slips that would make a score wrong', () => {
  const file = questionnaire('PSS-10', 10, 0, 4);
  const slips = (json: unknown): readonly Problem[] => {
    const outcome = readQuestionnaire(json);
    return outcome.outcome === 'refused' ? outcome.problems : [];
  };

  test('a file that turns answers round itself, so that they would be turned twice', () => {
    const turned = question(4, 0, 4);
    const list = turned['answerOption'] as { extension: unknown }[];
    turned['answerOption'] = list.map((option, at) => ({ ...option, extension: list[4 - at]?.extension }));
    expect(slips({ ...file, item: file.item.with(3, turned) })).toEqual([
      {
        path: ['item', 3],
        problem: 'In question "q4" at "item › 3" the answer "Answer 0" counts 4, and in question "q1" 0.',
        remedy: expect.stringContaining('turned here') as string,
      },
    ]);
  });

  test('questions that do not stand in their order', () => {
    const item = [...file.item.slice(1), question(1, 0, 4)];
    expect(slips({ ...file, item })[0]?.problem).toBe(
      'Question "q2" at "item › 0" does not stand where its number says.',
    );
  });

  test('printed numbers that do not stand in their order', () => {
    const item = file.item.map((one, at) => ({
      ...one,
      linkId: `x${'abcdefghij'[at]}`,
      prefix: `${10 - at}.`,
    }));
    expect(slips({ ...file, item })[0]?.problem).toMatch(
      /^Question "xa" .* does not stand where its number says/,
    );
  });

  test.each([
    ['asked only sometimes', { enableWhen: [{ question: 'q1', operator: 'exists', answerBoolean: true }] }],
    ['with several answers', { repeats: true }],
  ])('a question %s', (_, more) => {
    const item = file.item.with(1, { ...question(2, 0, 4), ...more });
    expect(slips({ ...file, item })[0]?.problem).toMatch(
      /^Question "q2" at "item › 1" is asked only sometimes \(enableWhen\) or/,
    );
  });

  test.each([
    ['of the file', { ...file, modifierExtension: [{ url: 'x' }] }, ['modifierExtension']],
    [
      'of a question',
      { ...file, item: file.item.with(1, { ...question(2, 0, 4), modifierExtension: [] }) },
      ['item', 1, 'modifierExtension'],
    ],
  ])('a modifierExtension %s', (_, json, path) => {
    expect(slips(json).map((slip) => slip.path)).toEqual([path]);
  });

  test.each([
    ['no linkId', { linkId: '' }, /at "item › 1" has no linkId/],
    ['a linkId twice', { linkId: 'q1' }, /The linkId "q1" at "item › 1" is used twice/],
    [
      'a linkId every object has',
      { linkId: 'constructor' },
      /"constructor" at "item › 1" cannot be used as a key/,
    ],
    ['a linkId too long', { linkId: 'q'.repeat(300) }, /The linkId at "item › 1" is longer than 255 letters/],
    ['no text', { text: ' ' }, /Question "q2" at "item › 1" has no text/],
    ['far too much text', { text: 'a'.repeat(3000) }, /at "item › 1" .* is more than 2000 letters long/],
  ])('a question with %s', (_, more, problem) => {
    const item = file.item.with(1, { ...question(2, 0, 4), ...more });
    expect(
      slips({ ...file, item })
        .map((one) => one.problem)
        .join('\n'),
    ).toMatch(problem);
  });

  test('a file without a version', () => {
    expect(slips({ ...file, version: undefined })[0]?.problem).toMatch(/^The file has no "version"/);
  });

  test('all slips are told at once, at most twenty', () => {
    const item = Array.from({ length: 30 }, (_, at) => ({ linkId: `q${at}`, type: 'choice', text: 'x' }));
    expect(slips({ ...file, item })).toHaveLength(20);
  });
});

describe('what a file holds beside its questions', () => {
  const file = questionnaire('PSS-4', 4, 0, 4);

  test('introductions stand before the question that follows, wherever they are nested', () => {
    const outcome = readQuestionnaire({
      ...file,
      item: [
        { linkId: 'i', type: 'display', text: 'Tænk på den sidste måned.' },
        {
          linkId: 'g',
          type: 'group',
          text: 'Først',
          item: [file.item[0], { linkId: 'h', type: 'group', item: [file.item[1]] }],
        },
        { linkId: 'k', type: 'display', text: 'Og så' },
        file.item[2],
        file.item[3],
      ],
    });
    expect(outcome).toMatchObject({
      questions: [
        { linkId: 'q1', number: 1, lead: ['Tænk på den sidste måned.', 'Først'] },
        { linkId: 'q2', number: 2, lead: [] },
        { linkId: 'q3', number: 3, lead: ['Og så'] },
        { linkId: 'q4', number: 4, lead: [] },
      ],
    });
  });

  test('what is hidden is neither shown nor asked', () => {
    const hidden = {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
      ],
    };
    const group = { linkId: 'g', type: 'group', text: 'Skjult', item: [question(5, 0, 4)], ...hidden };
    expect(readQuestionnaire({ ...file, item: [group, ...file.item] })).toMatchObject({
      questions: [{ linkId: 'q1', lead: [] }, {}, {}, {}],
      reason: expect.stringContaining('"q5" (choice)') as string,
    });
  });

  test.each([
    ['read-only', { readOnly: true }],
    [
      'reckoned by an expression',
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            valueExpression: { language: 'text/fhirpath', expression: '%total' },
          },
        ],
      },
    ],
  ])('a total that is %s is not asked for, even with answers to choose from', (_, more) => {
    const total = { ...question(5, 0, 4), ...more };
    expect(readQuestionnaire({ ...file, item: [...file.item, total] })).toMatchObject({
      instrument: 'pss-4',
      questions: { length: 4 },
    });
  });

  test('language, version, title, publisher and copyright are kept as the file says', () => {
    const words = { language: 'da', version: '2', publisher: 'Kommunen', copyright: '© Cohen' };
    expect(readQuestionnaire({ ...file, ...words })).toMatchObject({ title: 'PSS-4', ...words });
    expect(readQuestionnaire({ ...file, copyright: 'x'.repeat(20_000) })).toMatchObject({
      problems: [{ path: ['copyright'], problem: '"copyright" has more than 10000 letters.' }],
    });
  });
});
