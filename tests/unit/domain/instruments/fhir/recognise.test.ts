import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../../../../src/domain/instruments/fhir/read-questionnaire.ts';
import { INSTRUMENTS } from '../../../../../src/domain/instruments/instruments.ts';
import { loinc, question, questionnaire, type Questionnaire } from '../../../../helpers/fhir.ts';

const GAD_7 = ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'];
const PHQ_8 = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3'];

/** Gives each question its LOINC code. */
function coded(file: Questionnaire, codes: readonly string[]): Questionnaire {
  return { ...file, item: file.item.map((item, at) => ({ ...item, code: loinc(codes[at] ?? '') })) };
}

/** What a file was taken for, or what is said against it. */
function taken(file: unknown): string {
  const outcome = readQuestionnaire(file);
  return outcome.outcome === 'usable' ? outcome.instrument : outcome.problems[0].problem;
}

describe('names under which hosts know the instruments', () => {
  test.each([
    ['PSS-10', 10, 0, 4, 'pss-10'],
    ['Oplevet stress', 10, 0, 4, 'pss-10'],
    ['PSS‑4 (kort form)', 4, 0, 4, 'pss-4'],
    ['Perceived Stress Scale', 4, 0, 4, 'pss-4'],
    ['WHO-5 Trivselsindeks', 5, 0, 5, 'who-5'],
    ['GAD-7', 7, 0, 3, 'gad-7'],
    ['PHQ-8', 8, 0, 3, 'phq-8'],
    ['PHQ-8: PHQ-9 without its ninth question', 8, 0, 3, 'phq-8'],
    ['Patient Health Questionnaire', 8, 0, 3, 'phq-8'],
    ['Five Facet Mindfulness Questionnaire', 15, 1, 5, 'ffmq-15'],
    ['SWEMWBS', 7, 1, 5, 'swemwbs'],
    ['Short Warwick-Edinburgh Mental Wellbeing Scale', 7, 1, 5, 'swemwbs'],
    ['Work and Social Adjustment Scale', 5, 0, 8, 'wsas'],
    ['Generalized Self-Efficacy Scale', 10, 1, 4, 'gse'],
    ['Self-Efficacy for Managing Chronic Disease', 6, 1, 10, 'semcd-6'],
    ['Work Ability Score', 1, 0, 10, 'was'],
    ['AandehulStress', 8, 0, 4, 'stress'],
    ['AandehulWellBeing', 5, 0, 5, 'well-being'],
  ] as const)('"%s" with %i questions of %i–%i', (title, items, lowest, highest, id) => {
    expect(taken(questionnaire(title, items, lowest, highest))).toBe(id);
  });

  test.each(['title', 'name', 'id', 'url'])('a name may stand as %s', (key) => {
    const name = key === 'url' ? 'https://example.org/Questionnaire/pss-10|2' : 'pss-10';
    expect(taken({ ...questionnaire('', 10, 0, 4), [key]: name })).toBe('pss-10');
  });

  test('a name without its numbers says so', () => {
    expect(readQuestionnaire(questionnaire('Perceived Stress', 10, 0, 4))).toMatchObject({
      reason:
        'Taken for PSS-10: 10 questions with answers 0–4, and its name "Perceived Stress" stands for PSS-10 or PSS-4.',
    });
  });
});

describe('a name or a code alone is not enough', () => {
  test.each(INSTRUMENTS.map(({ name, items, lowest, highest }) => [name, items, lowest, highest] as const))(
    '%s with a question too many or an answer too many is refused',
    (name, items, lowest, highest) => {
      const title = name === 'Stress' || name === 'Well-being' ? `Aandehul${name}` : name;
      for (const file of [
        questionnaire(title, items + 1, lowest, highest),
        questionnaire(title, items, lowest, highest + 1),
      ]) {
        expect(taken(file)).toMatch(
          /^The file holds \d+ questions? with answers .* its name ".*" stands for/,
        );
      }
    },
  );

  test('a file that says nowhere what it is', () => {
    expect(readQuestionnaire(questionnaire('Spørgeskema', 10, 0, 4))).toEqual({
      outcome: 'refused',
      problems: [
        {
          path: [],
          problem:
            'The file holds 10 questions with answers 0–4, like PSS-10, but it says nowhere what it is.',
          remedy:
            'If you are sure that it is PSS-10, write that as "title", and take out names and codes of others.',
        },
      ],
    });
  });

  test('the remedy says how the instrument is built that the name stands for', () => {
    const outcome = readQuestionnaire(questionnaire('PSS-14', 14, 0, 4));
    const ten = readQuestionnaire(questionnaire('PSS-10', 9, 0, 4));
    expect(outcome).toMatchObject({ outcome: 'refused' });
    expect(ten).toMatchObject({
      problems: [
        {
          problem:
            'The file holds 9 questions with answers 0–4; its name "PSS-10" stands for PSS-10. No instrument that can be scored here is built like that.',
          remedy:
            'Look for a question or an answer that is missing or too many. PSS-10: 10 questions with answers 0–4.',
        },
      ],
    });
  });

  test('a panel code with the right questions and answers is enough', () => {
    const file = { ...questionnaire('', 7, 0, 3), code: loinc('69737-5') };
    expect(readQuestionnaire(file)).toMatchObject({
      instrument: 'gad-7',
      reason: 'Taken for GAD-7: 7 questions with answers 0–3, and its code "69737-5" stands for GAD-7.',
    });
  });

  test('SNOMED’s code for WHO-5 is known', () => {
    const code = [{ system: 'http://snomed.info/sct', code: '1144665009' }];
    expect(taken({ ...questionnaire('', 5, 0, 5), code })).toBe('who-5');
  });

  test('the same digits in another code system mean nothing', () => {
    const code = [{ system: 'https://example.org', code: '69737-5' }];
    expect(taken({ ...questionnaire('', 7, 0, 3), code })).toMatch(/says nowhere what it is/);
  });
});

describe('a vendor’s GAD-7 page with the panel code of PHQ-9', () => {
  const page = { ...questionnaire('GAD-7', 7, 0, 3), code: loinc('44249-1') };

  test('is taken for GAD-7, and the code is named as not believed', () => {
    expect(readQuestionnaire(page)).toMatchObject({
      instrument: 'gad-7',
      on: false,
      reason:
        'Taken for GAD-7: 7 questions with answers 0–3, and its name "GAD-7" stands for GAD-7. Not believed: its code "44249-1" stands for PHQ-9, which is built differently.',
    });
  });

  test('is recognised by the codes of its questions too', () => {
    expect(taken({ ...coded(page, GAD_7), title: 'Skema' })).toBe('gad-7');
  });

  test('with no name and no other code it is taken for nothing', () => {
    expect(taken({ ...page, title: 'Skema' })).toBe(
      'The file holds 7 questions with answers 0–3, like GAD-7, but its code "44249-1" stands for PHQ-9.',
    );
  });
});

describe('what contradicts itself is refused', () => {
  test('questions of one instrument under the name of another, with how the other is built', () => {
    expect(readQuestionnaire(questionnaire('GAD-7', 8, 0, 3))).toMatchObject({
      problems: [
        {
          problem:
            'The file holds 8 questions with answers 0–3, like PHQ-8, but its name "GAD-7" stands for GAD-7.',
          remedy:
            'Look for a question or an answer that is missing or too many. GAD-7: 7 questions with answers 0–3. If you are sure that it is PHQ-8, write that as "title", and take out names and codes of others.',
        },
      ],
    });
  });

  test('a name that is another instrument’s', () => {
    expect(taken({ ...questionnaire('WHO-5', 7, 0, 3), id: 'gad-7' })).toBe(
      'The file holds 7 questions with answers 0–3, like GAD-7, but its name "WHO-5" stands for WHO-5, its name "gad-7" stands for GAD-7.',
    );
  });

  test('question codes that are another instrument’s', () => {
    expect(taken(coded(questionnaire('GAD-7', 7, 0, 3), PHQ_8))).toMatch(
      /its question codes .* stand for PHQ-8/,
    );
  });

  test('question codes of two instruments', () => {
    const mixed = [...GAD_7.slice(0, 5), ...PHQ_8.slice(0, 2)];
    expect(taken(coded(questionnaire('GAD-7', 7, 0, 3), mixed))).toMatch(
      /stand for several instruments at once/,
    );
  });

  test('well-being of this project and WHO-5 are built alike and told apart by name', () => {
    expect(taken({ ...questionnaire('WHO-5', 5, 0, 5), name: 'AandehulWellBeing' })).toMatch(
      /like Well-being or WHO-5/,
    );
  });
});

describe('PHQ-9 is refused by name', () => {
  const BY_NAME = /^This is PHQ-9: /;

  test.each(['PHQ-9', 'PHQ 9', 'phq9', 'PHQ‑9', 'Patient Health Questionnaire (PHQ-9)'])(
    'called "%s"',
    (title) => {
      expect(taken(questionnaire(title, 9, 0, 3))).toMatch(BY_NAME);
    },
  );

  test('called so, whatever is in it', () => {
    expect(taken(questionnaire('PHQ-9', 3, 0, 1))).toMatch(BY_NAME);
  });

  test('with nine questions under the family’s name', () => {
    expect(taken(questionnaire('Patient Health Questionnaire', 9, 0, 3))).toMatch(BY_NAME);
  });

  test('by the code of its ninth question under a harmless name, even without another of its questions', () => {
    const codes = [...PHQ_8.slice(0, 7), '44260-8'];
    expect(taken(coded(questionnaire('PHQ-8', 8, 0, 3), codes))).toMatch(BY_NAME);
  });

  test('by its panel code and nine questions', () => {
    expect(taken({ ...questionnaire('Skema', 9, 0, 3), code: loinc('44249-1') })).toMatch(BY_NAME);
  });

  test('but not by its panel code alone: ten questions of 0–4 called PSS-10 are PSS-10', () => {
    expect(taken({ ...questionnaire('PSS-10', 10, 0, 4), code: loinc('44249-1') })).toBe('pss-10');
    expect(taken({ ...questionnaire('Skema', 10, 0, 4), code: loinc('44249-1') })).toMatch(
      /like PSS-10, but its code/,
    );
  });

  test('nor by it and the number of questions, when a name says otherwise', () => {
    expect(taken({ ...questionnaire('PSS-10', 9, 0, 3), code: loinc('44249-1') })).toMatch(
      /^The file holds 9 questions with answers 0–3; its name "PSS-10" stands for PSS-10/,
    );
  });

  test('with the question on difficulty as its tenth', () => {
    const file = questionnaire('PHQ', 9, 0, 3);
    expect(taken({ ...file, item: [...file.item, question(10, 0, 3)] })).toMatch(BY_NAME);
  });

  test.each([
    'Thoughts of hurting yourself',
    'You thought you would be better off dead',
    'Tanker om selvmord',
    'Tanker om at gøre skade på dig selv',
    'Du har tænkt, at det ville være bedre at være død',
  ])('and so is any question such as "%s"', (text) => {
    const file = questionnaire('PHQ-8', 8, 0, 3);
    const item = file.item.with(7, { ...question(8, 0, 3), text });
    expect(taken({ ...file, item })).toMatch(/^Question "q8" at "item › 7" asks about harming oneself/);
  });
});

describe('the question how difficult it has made things', () => {
  const difficulty = {
    linkId: 'difficulty',
    type: 'choice',
    text: 'How difficult?',
    answerOption: ['Not', 'Rather', 'Very', 'Extremely'].map((display, at) => ({
      valueCoding: { code: `${at}`, display },
    })),
  };

  test('does not make seven questions eight', () => {
    const file = questionnaire('GAD-7', 7, 0, 3);
    const outcome = readQuestionnaire({ ...file, item: [...file.item, difficulty] });
    expect(outcome).toMatchObject({ instrument: 'gad-7', questions: { length: 7 } });
  });

  test('goes by its code wherever it stands', () => {
    const file = questionnaire('PHQ-8', 8, 0, 3);
    const first = { ...question(9, 0, 3), code: loinc('69722-7') };
    const outcome = readQuestionnaire({ ...file, item: [first, ...file.item] });
    expect(outcome).toMatchObject({
      instrument: 'phq-8',
      questions: [{ linkId: 'q1', number: 1 }, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  test('is left out of PHQ and GAD forms alone', () => {
    const file = questionnaire('PSS-4', 4, 0, 4);
    const last = {
      ...difficulty,
      answerOption: [...difficulty.answerOption, { valueCoding: { code: '4', display: 'Most' } }],
    };
    expect(taken({ ...file, item: [...file.item, last] })).toMatch(/^The file holds 5 questions/);
  });
});

describe('the work step', () => {
  const span = (min: number, max: number) => [
    { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: min },
    { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: max },
  ];
  const number = (linkId: string, max: number) => ({
    linkId,
    type: 'integer',
    text: linkId,
    extension: span(0, max),
  });
  const status = (...codes: string[]) => ({
    linkId: 'status',
    type: 'choice',
    text: 'status',
    answerOption: codes.map((code) => ({ valueCoding: { code, display: code } })),
  });
  const work = (...item: unknown[]) => ({ ...questionnaire('AandehulWork', 0, 0, 1), item });

  test('asks for status, hours, ability and belief', () => {
    const file = work(
      status('working', 'student'),
      number('hours', 80),
      number('ability', 10),
      number('belief', 10),
    );
    expect(readQuestionnaire(file)).toMatchObject({
      instrument: 'work',
      on: true,
      questions: [
        { linkId: 'status', answer: { kind: 'named', options: [{ name: 'working' }, { name: 'student' }] } },
        { linkId: 'hours', answer: { kind: 'whole-number', min: 0, max: 80 } },
        { linkId: 'ability', answer: { kind: 'whole-number', min: 0, max: 10 } },
        { linkId: 'belief', answer: { kind: 'whole-number', min: 0, max: 10 } },
      ],
    });
  });

  test.each([
    [
      'a status nobody knows',
      work(status('working', 'on-leave'), number('hours', 80), number('ability', 10), number('belief', 10)),
    ],
    [
      'a status that stands twice',
      work(status('working', 'working'), number('hours', 80), number('ability', 10), number('belief', 10)),
    ],
    [
      'more hours than a week of work has',
      work(status('working'), number('hours', 100), number('ability', 10), number('belief', 10)),
    ],
    ['a question that is missing', work(status('working'), number('hours', 80), number('ability', 10))],
    [
      'questions in another order',
      work(number('hours', 80), status('working'), number('ability', 10), number('belief', 10)),
    ],
  ])('is refused with %s', (_, file) => {
    expect(taken(file)).toMatch(/its name "AandehulWork" stands for Work or study/);
  });
});
