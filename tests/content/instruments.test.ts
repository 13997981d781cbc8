import { describe, expect, test } from 'vitest';
import { readInstruments } from '../../src/build/content/instruments.ts';
import { readContent } from '../../src/build/content/read.ts';
import { WORK_STATUSES } from '../../src/domain/records/records.ts';
import { InstrumentContent, SITE } from '../helpers/instrument-content.ts';

const DA = 'content/instruments/stress/da.json';
const EN = 'content/instruments/stress/en.json';
const PSS_DA = 'content/instruments/pss-10/da.json';

describe('the questions the project ships', () => {
  test('are taken for its own, in both languages, with nothing to mend', () => {
    const content = new InstrumentContent();
    expect(content.findings()).toEqual([]);
    expect(content.lines().map((line) => line.split('.json: ')[0])).toEqual([
      'content/instruments/stress/da',
      'content/instruments/stress/en',
      'content/instruments/well-being/da',
      'content/instruments/well-being/en',
      'content/instruments/work/da',
      'content/instruments/work/en',
    ]);
    expect(content.lines()[0]).toBe(
      'content/instruments/stress/da.json: Taken for Stress: 8 questions with answers 0–4, and its name "AandehulStress" stands for Stress.',
    );
  });

  const own = () =>
    readInstruments(readContent(new InstrumentContent().root)).flatMap(({ usable }) => usable ?? []);

  test('say that they are the project’s own and not validated, and under which licence', () => {
    expect(own()).toHaveLength(6);
    for (const { title, language, copyright } of own()) {
      expect(title).toMatch(
        language === 'da'
          ? /: egne spørgsmål, ikke et valideret skema$/
          : /: our own questions, not a validated questionnaire$/,
      );
      expect(copyright).toContain('CC BY 4.0');
    }
  });

  test('offer every status that a work record can hold', () => {
    const names = own()
      .filter(({ instrument }) => instrument === 'work')
      .map(({ questions: [status] }) =>
        status?.answer.kind === 'named' ? status.answer.options.map(({ name }) => name) : [],
      );
    expect(names).toEqual([WORK_STATUSES, WORK_STATUSES]);
  });
});

describe('a file the host drops in', () => {
  test('is said to be taken for what it is, and why', () => {
    const content = new InstrumentContent();
    content.drop('pss-10', 'yonsei-pss10.questionnaire');
    expect(content.findings()).toEqual([]);
    expect(content.lines()).toContain(
      `${PSS_DA}: Taken for PSS-10: 10 questions with answers 0–4, and its name "SDCPSS10" stands for PSS-10. Not asked, for the score does not need them: "H1/TS" (quantity). Expressions in the file: 1, none of them run. It names no copyright or licence.`,
    );
  });

  test('is off until the settings name it, if it is GAD-7', () => {
    const content = new InstrumentContent();
    content.drop('gad-7', 'yonsei-gad7.questionnaire');
    const off = /gad-7\/da\.json: .* Off until site\.yaml says: instruments: \{ allowed: \[gad-7\] \}$/m;
    expect(content.lines().join('\n')).toMatch(off);
    content.edit(SITE, 'courses: [mbsr]', 'courses: [mbsr]\ninstruments: { allowed: [gad-7] }');
    expect(content.lines().join('\n')).not.toMatch(/Off until/);
    expect(content.findings()).toEqual([]);
  });

  test('is refused as PHQ-9', () => {
    const content = new InstrumentContent();
    content.drop('phq-9', 'uscore-phq9.questionnaire');
    expect(content.findings().map(({ file, problem }) => [file, problem.slice(0, 16)])).toEqual([
      ['content/instruments/phq-9/da.json', 'This is PHQ-9: q'],
      ['content/instruments/phq-9/en.json', 'This is PHQ-9: q'],
    ]);
    expect(content.lines().join('\n')).not.toContain('phq-9/');
  });

  test('is refused with the line on which it sends for its answers', () => {
    const content = new InstrumentContent();
    content.drop('gad-7', 'jmandel-gad7.questionnaire');
    const file = 'content/instruments/gad-7/da.json';
    const line =
      content
        .read(file)
        .split('\n')
        .findIndex((one) => one.includes('answerValueSet')) + 1;
    expect(content.findings()[0]).toEqual({
      file,
      line,
      problem: expect.stringContaining(
        'Question "gad7.matrix.q1" and 6 more keep the answers elsewhere',
      ) as string,
      remedy: expect.stringContaining('Write the answers into the file') as string,
    });
  });

  test('in a folder with another name is told what it was taken for', () => {
    const content = new InstrumentContent();
    content.drop('phq-8', 'yonsei-gad7.questionnaire');
    expect(content.findings()[0]).toEqual({
      file: 'content/instruments/phq-8/da.json',
      problem: expect.stringMatching(
        /^The file stands in the folder "phq-8", but it is not that\. Taken for GAD-7: /,
      ) as string,
      remedy: 'Rename the folder to "gad-7", if that is what the file holds.',
    });
  });

  test('in another language than its name says is refused', () => {
    const content = new InstrumentContent();
    content.edit(EN, '"language": "en"', '"language": "da-DK"');
    expect(content.findings()).toEqual([
      {
        file: EN,
        problem: 'The file is named "en", but its "language" is "da-DK".',
        remedy: 'Put it under the name of its language, or mend "language".',
      },
    ]);
  });

  test('with a mark before its first bracket, as some editors write, is read', () => {
    const content = new InstrumentContent();
    content.write(DA, `\uFEFF${content.read(DA)}`);
    expect(content.findings()).toEqual([]);
  });
});

describe('twins', () => {
  test('ask under the same linkIds in the same order', () => {
    const content = new InstrumentContent();
    content.edit(EN, '"linkId": "stress-3"', '"linkId": "stress-three"');
    expect(content.findings()).toEqual([
      {
        file: EN,
        problem: `Question 3 has the linkId "stress-three", and in ${DA} it is "stress-3".`,
        remedy: 'Use the same linkIds in the same order in every language; answers are kept by them.',
      },
      {
        file: DA,
        problem: `Question 3 has the linkId "stress-3", and in ${EN} it is "stress-three".`,
        remedy: 'Use the same linkIds in the same order in every language; answers are kept by them.',
      },
    ]);
  });

  test('are both there', () => {
    const content = new InstrumentContent();
    content.remove(EN);
    expect(content.findings()).toEqual([
      {
        file: DA,
        problem: 'This questionnaire has no twin in the language "en".',
        remedy:
          'Put it in content/instruments/stress/en.json with the same linkIds, or take the folder away.',
      },
    ]);
  });

  test('are not asked for on a site with one language', () => {
    const content = new InstrumentContent();
    for (const folder of ['stress', 'well-being', 'work'])
      content.remove(`content/instruments/${folder}/en.json`);
    content.edit(SITE, 'languages: [da, en]', 'languages: [da]');
    expect(content.findings()).toEqual([]);
  });
});

describe('a file that is not whole', () => {
  const about = (text: string) => {
    const content = new InstrumentContent();
    content.write(DA, text);
    return content.findings().find(({ file }) => file === DA);
  };

  test('is named with the line of a comma too many', () => {
    const content = new InstrumentContent();
    const line = content.edit(DA, '"title":', ',"title":');
    expect(content.findings()).toContainEqual({
      file: DA,
      line,
      problem: expect.stringMatching(/^The file is not whole JSON: .+\.$/) as string,
      remedy: 'Look there for a comma or a bracket that is missing or too many, or save the file anew.',
    });
  });

  test('cut short', () => {
    const whole = new InstrumentContent().read(DA);
    expect(about(whole.slice(0, 500))?.problem).toMatch(/^The file is not whole JSON: /);
  });

  test.each(['', '  \n'])('empty', (text) => {
    expect(about(text)?.problem).toBe('The file is empty.');
  });

  test('a page instead of a file', () => {
    expect(about('<!doctype html><title>404</title>')?.problem).toMatch(/^The file is not whole JSON: .+\.$/);
  });

  test('far too large', () => {
    expect(about(`{"a":"${'x'.repeat(2_000_000)}"}`)?.problem).toBe(
      'The file has 2000008 letters, far beyond any questionnaire.',
    );
  });

  test('nested without end', () => {
    const item = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(about(`{"resourceType":"Questionnaire","item":${item}}`)?.problem).toMatch(
      /goes on for more than 40 levels|not whole JSON/,
    );
  });

  test('with "__proto__" in it', () => {
    expect(about('{"resourceType":"Questionnaire","item":[{"__proto__":{"type":"choice"}}]}')?.problem).toBe(
      'At "item › 0" there is a key "__proto__", which can do harm in whatever reads it.',
    );
  });

  test('with a key that stands twice, of which JSON keeps the last in silence', () => {
    const content = new InstrumentContent();
    const line =
      content.edit(DA, '"linkId": "stress-1",', '"linkId": "stress-0",\n      "linkId": "stress-1",') + 1;
    expect(content.findings()).toEqual([
      expect.objectContaining({ file: DA, line, problem: expect.stringContaining('unique') as string }),
    ]);
  });
});

describe('files and words in the wrong place', () => {
  test.each([
    'content/instruments/pss-10.json',
    'content/instruments/pss-10/de.json',
    'content/instruments/pss-10/da.yaml',
    'content/instruments/pss-10/da/pss.json',
  ])('%s', (file) => {
    const content = new InstrumentContent();
    content.write(file, '{}');
    expect(content.findings()).toEqual([
      {
        file,
        problem: "A questionnaire has a folder with its instrument's id, and in it a file for each language.",
        remedy: 'Name it like content/instruments/pss-10/da.json, or take it away.',
      },
    ]);
  });

  test('an instrument that is switched on and not there', () => {
    const content = new InstrumentContent();
    const line =
      content.edit(SITE, 'courses: [mbsr]', 'courses: [mbsr]\ninstruments: { allowed: [phq-8] }') + 1;
    expect(content.findings()).toEqual([
      {
        file: SITE,
        line,
        problem: '"phq-8" is switched on, but there is no content/instruments/phq-8/.',
        remedy: 'Put its files there, or take the word out.',
      },
    ]);
  });

  test('an instrument that cannot be switched on', () => {
    const content = new InstrumentContent();
    const line =
      content.edit(SITE, 'courses: [mbsr]', 'courses: [mbsr]\ninstruments: { allowed: [phq-9] }') + 1;
    expect(readContent(content.root).findings).toContainEqual({
      file: SITE,
      line,
      problem: '"instruments › allowed › 0" holds something unknown.',
      remedy: 'Did you mean "phq-8"?',
    });
  });
});
