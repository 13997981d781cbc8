import { describe, expect, test } from 'vitest';
import { matchAnswers } from '../../../../../src/domain/instruments/fhir/match-answers.ts';
import { entriesOf } from '../../../../../src/domain/instruments/fhir/entries.ts';
import type { Problem } from '../../../../../src/domain/instruments/fhir/outcome.ts';
import { questionsOf } from '../../../../../src/domain/instruments/fhir/questions.ts';
import { readQuestionnaire } from '../../../../../src/domain/instruments/fhir/read-questionnaire.ts';
import { score } from '../../../../../src/domain/instruments/score.ts';
import { published } from '../../../../helpers/fhir.ts';
import { instrumentOf } from '../../../../helpers/instruments.ts';

/** The file, read; it has to be one that can be used. */
function usable(name: string) {
  const outcome = readQuestionnaire(published(name));
  if (outcome.outcome === 'refused') throw new Error(outcome.problems[0].problem);
  return outcome;
}

/** What is said about a file that is refused. */
function problems(file: unknown): readonly Problem[] {
  const outcome = readQuestionnaire(file);
  return outcome.outcome === 'refused' ? outcome.problems : [];
}

interface ResponseItem {
  linkId: string;
  answer: { valueCoding?: { code: string }; valueDecimal?: number }[];
}

describe('US Core’s PHQ-9, with answers inside', () => {
  test('is read, then refused by name', () => {
    const [problem, ...more] = problems(published('uscore-phq9.questionnaire'));
    expect(problem?.problem).toMatch(/^This is PHQ-9: /);
    expect(problem?.remedy).toMatch(/PHQ-8/);
    expect(more).toEqual([]);
  });

  /** The same file with its ninth question taken out, under the name of what is left. */
  const eight = () => {
    const file = published('uscore-phq9.questionnaire');
    const items = (file['item'] as { linkId: string }[]).filter(({ linkId }) => linkId !== '/44260-8');
    return { ...file, version: '1', title: 'PHQ-8', name: 'PHQ8', url: undefined, id: 'phq-8', item: items };
  };

  test('without the ninth question it is PHQ-8, off at first, and its panel code is not believed', () => {
    expect(readQuestionnaire(eight())).toMatchObject({
      outcome: 'usable',
      instrument: 'phq-8',
      on: false,
      reason: expect.stringContaining('Not believed: its code "44249-1" stands for PHQ-9') as string,
    });
    expect(readQuestionnaire(eight(), ['phq-8'])).toMatchObject({ on: true });
  });

  test('its own total and the question on difficulty are left out', () => {
    const outcome = readQuestionnaire(eight());
    expect(outcome).toMatchObject({
      reason: expect.stringContaining(
        'Not asked, for the score does not need them: "/69722-7" (choice), "/44261-6" (decimal).',
      ) as string,
    });
  });

  test('coded answers score by the questionnaire alone, whatever total came with them', () => {
    const outcome = readQuestionnaire(eight());
    if (outcome.outcome === 'refused') throw new Error(outcome.problems[0].problem);
    const given = published('uscore-phq9.response')['item'] as ResponseItem[];
    const answers = Object.fromEntries(
      outcome.questions.flatMap(({ linkId, answer }) => {
        const code = given.find((item) => item.linkId === linkId)?.answer[0]?.valueCoding?.code;
        const option = answer.kind === 'choice' ? answer.options.find((one) => one.code === code) : undefined;
        return option ? [[linkId, option.value]] : [];
      }),
    );
    expect(answers).toEqual({
      '/44250-9': 2,
      '/44255-8': 2,
      '/44259-0': 2,
      '/44254-1': 2,
      '/44251-7': 1,
      '/44258-2': 1,
      '/44252-5': 2,
      '/44253-3': 0,
    });
    const matched = matchAnswers(outcome.questions, answers);
    if (matched.kind === 'strange') throw new Error(matched.sentence);
    expect(score(instrumentOf('phq-8'), matched.answers)).toMatchObject({ kind: 'scored', score: 12 });
  });

  test('the response is no questionnaire', () => {
    expect(problems(published('uscore-phq9.response'))[0]?.problem).toBe(
      'The file is a "QuestionnaireResponse", as "resourceType" says.',
    );
  });
});

describe('MII’s PHQ-9, with answers in a remote ValueSet', () => {
  test('is refused by name, and for the answers it does not hold', () => {
    const found = problems(published('mii-phq9-valueset.questionnaire'));
    expect(found[0]?.problem).toMatch(/^This is PHQ-9: /);
    expect(found[1]).toEqual({
      path: ['item', 1, 'answerValueSet'],
      problem:
        'Question "PHQ-9.1" and 8 more keep the answers elsewhere ("item › 1 › answerValueSet"), at https://www.medizininformatik-initiative.de/fhir/ext/modul-pro/ValueSet/mii-vs-pro-phq-9-answer-list-ll358-3; nothing is ever fetched from another address.',
      remedy: expect.stringContaining('Write the answers into the file') as string,
    });
  });

  test('linkIds of its response belong to another questionnaire, and a sentence says so', () => {
    const file = published('mii-phq9-valueset.questionnaire');
    const items = (file['item'] as { linkId: string; type: string }[]).filter(
      ({ type }) => type === 'choice',
    );
    const given = published('mii-phq9.response')['item'] as ResponseItem[];
    const matched = matchAnswers(
      items.map(({ linkId }, at) => ({ linkId, number: at + 1 })),
      Object.fromEntries(given.map(({ linkId }) => [linkId, 3])),
    );
    expect(matched).toEqual({
      kind: 'strange',
      linkIds: given.map(({ linkId }) => linkId),
      sentence:
        'The answers name "PHQ.1", "PHQ.2", "PHQ.3", "PHQ.4", "PHQ.5", and the questionnaire has "PHQ-9.1", "PHQ-9.2", "PHQ-9.3", "PHQ-9.4", "PHQ-9.5": they belong to another questionnaire or version.',
    });
  });
});

describe('Yonsei’s PSS-10', () => {
  test('is taken for PSS-10, its answers from the ValueSet it contains', () => {
    const { instrument, on, version, language, questions } = usable('yonsei-pss10.questionnaire');
    expect({ instrument, on, version, language }).toEqual({
      instrument: 'pss-10',
      on: true,
      version: '3.0.0',
      language: undefined,
    });
    expect(questions).toHaveLength(10);
    expect(questions[9]?.linkId).toBe('H1/T1/Q10');
    expect(questions[3]?.answer).toEqual({
      kind: 'choice',
      options: [
        { value: 0, text: 'Never', code: 'Never' },
        { value: 1, text: 'Almost Never', code: 'Almost-Never' },
        { value: 2, text: 'Sometimes', code: 'Sometimes' },
        { value: 3, text: 'Fairly often', code: 'Fairly often' },
        { value: 4, text: 'Very often', code: 'Very often' },
      ],
    });
  });

  test('its introduction stands before the first question and nowhere else', () => {
    const leads = usable('yonsei-pss10.questionnaire').questions.map(({ lead }) => lead.length);
    expect(leads).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('the sum it reckons without turning four answers round is not asked for and not used', () => {
    const { questions, reason } = usable('yonsei-pss10.questionnaire');
    expect(questions.map(({ linkId }) => linkId)).not.toContain('H1/TS');
    expect(reason).toContain('Expressions in the file: 1, none of them run.');
    const veryOften = Object.fromEntries(questions.map(({ linkId }) => [linkId, 4]));
    const matched = matchAnswers(questions, veryOften);
    if (matched.kind === 'strange') throw new Error(matched.sentence);
    expect(score(instrumentOf('pss-10'), matched.answers)).toMatchObject({ score: 24 });
  });
});

test('Yonsei’s GAD-7 is taken for GAD-7 though a code in it is that of perceived stress, and is off', () => {
  const { instrument, on, questions, reason } = usable('yonsei-gad7.questionnaire');
  expect({ instrument, on, questions: questions.length }).toEqual({
    instrument: 'gad-7',
    on: false,
    questions: 7,
  });
  expect(questions[0]?.answer).toMatchObject({
    options: [{ code: 'Not at all sure' }, {}, { code: 'Over half the days' }, {}],
  });
  expect(reason).toMatch(
    /^Taken for GAD-7: 7 questions with answers 0–3, and its name ".*" stands for GAD-7\./,
  );
});

describe('Mandel’s GAD-7, with a remote ValueSet and FHIRPath', () => {
  test('is refused for the answers it does not hold', () => {
    expect(
      problems(published('jmandel-gad7.questionnaire')).map(({ path, problem }) => ({ path, problem })),
    ).toEqual([
      {
        path: ['item', 1, 'item', 0, 'answerValueSet'],
        problem:
          'Question "gad7.matrix.q1" and 6 more keep the answers elsewhere ("item › 1 › item › 0 › answerValueSet"), at http://loinc.org/vs/LL358-3; nothing is ever fetched from another address.',
      },
    ]);
  });

  test('with the answers put in it can be used; its expressions, its total and its eighth question count for nothing', () => {
    const file = published('jmandel-gad7.questionnaire');
    const options = (published('uscore-phq9.questionnaire')['item'] as Record<string, unknown>[])[0]?.[
      'answerOption'
    ];
    const matrix = (file['item'] as { item?: Record<string, unknown>[] }[])[1]?.item ?? [];
    for (const item of matrix) {
      delete item['answerValueSet'];
      item['answerOption'] = options;
    }
    expect(readQuestionnaire(file)).toMatchObject({
      outcome: 'usable',
      instrument: 'gad-7',
      questions: { length: 7 },
      reason: expect.stringMatching(
        /Not asked.*"gad7.difficulty" \(choice\), "gad7.totalScore" \(integer\)\. Expressions in the file: 3, none of them run\.$/,
      ) as string,
    });
  });
});

test('every choice in US Core’s file has its number, so that reading it fails for no other reason than its name', () => {
  const root = published('uscore-phq9.questionnaire');
  const { asked, problems: slips } = questionsOf(root, entriesOf(root).entries);
  expect(slips).toEqual([]);
  expect(asked).toHaveLength(10);
});
