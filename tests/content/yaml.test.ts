import { describe, expect, test } from 'vitest';
import { COURSE, CORNER, IDS, PRACTICE, SITE, TinyContent } from '../helpers/tiny-content.ts';

describe('settings that cannot be read', () => {
  test('are named with the line where reading ends', () => {
    const content = new TinyContent();
    const line = content.edit(SITE, 'name: Bænken', 'name: "Bænken');
    const findings = content.findings().filter(({ file }) => file === SITE);
    expect(findings[0]).toEqual({
      file: SITE,
      line: expect.any(Number) as number,
      problem: expect.stringMatching(/^The settings cannot be read: .+\.$/) as string,
      remedy:
        'Look for a missing colon, quotation mark or bracket, a tab instead of spaces, or lines that do not stand in the same column.',
    });
    expect(findings[0]?.line).toBeGreaterThanOrEqual(line);
  });

  test('are named where a line stands in the wrong column', () => {
    const content = new TinyContent();
    const line = content.edit(COURSE, '    kind: session', '   kind: session');
    const [finding] = content.findings();
    expect(finding).toMatchObject({
      file: COURSE,
      problem: expect.stringContaining('cannot be read') as string,
    });
    // The parser tells of the line itself or of the one it should have gone with.
    expect([line - 1, line]).toContain(finding?.line);
  });

  test('are named when a key stands twice', () => {
    const content = new TinyContent();
    content.edit(PRACTICE, 'usual: 2', 'usual: 2\nusual: 1');
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line: content.line(PRACTICE, 'usual: 1'),
        problem: 'The settings cannot be read: Map keys must be unique.',
        remedy: expect.any(String) as string,
      },
    ]);
  });

  test('in front matter have their line in the file', () => {
    const content = new TinyContent();
    const line = content.edit(CORNER, 'title: "Til hjørnet"', 'title: "Til hjørnet');
    expect(content.findings()[0]).toMatchObject({
      file: CORNER,
      problem: expect.stringContaining('The settings cannot be read') as string,
    });
    expect(content.findings()[0]?.line).toBeGreaterThanOrEqual(line);
  });

  test('in ids.json are named too', () => {
    const content = new TinyContent();
    const line = content.edit(IDS, '"course:small-walks",', '"course:small-walks"');
    const [finding] = content.findings();
    expect(finding?.file).toBe(IDS);
    expect([line, line + 1]).toContain(finding?.line);
  });
});

describe('a setting', () => {
  /** The one finding after an edit, with the line of the edit to hold it against. */
  function after(file: string, from: string, to: string) {
    const content = new TinyContent();
    const line = content.edit(file, from, to);
    return { line, findings: content.findings() };
  }

  test('that is not known is refused with the nearest that is', () => {
    const { line, findings } = after(SITE, '  email:', '  emial: x@example.com\n  email:');
    expect(findings).toEqual([
      {
        file: SITE,
        line,
        problem: '"emial" is not a setting of "contact".',
        remedy: 'Did you mean "email"? Or take the line out.',
      },
    ]);
  });

  test('unlike any other is refused with the list to choose from', () => {
    const { line, findings } = after(PRACTICE, 'usual: 2', 'usual: 2\ndifficulty: high');
    expect(findings).toEqual([
      {
        file: PRACTICE,
        line: line + 1,
        problem: '"difficulty" is not a setting.',
        remedy: 'Choose one of: id, lengths, usual, positions, recordings. Or take the line out.',
      },
    ]);
  });

  test('in front matter that is not known is refused', () => {
    const { line, findings } = after(CORNER, 'theme:', 'temes: "x"\ntheme:');
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: '"temes" is not a setting.',
        remedy: 'Did you mean "theme"? Or take the line out.',
      },
    ]);
  });

  test('that is missing is named with what to write', () => {
    const { findings } = after(CORNER, 'small: "Gå uden telefon én gang."\n', '');
    expect(findings).toEqual([
      { file: CORNER, line: 2, problem: '"small" is missing or empty.', remedy: 'Write it: some text.' },
    ]);
  });

  test('that is left empty is named', () => {
    const { line, findings } = after(CORNER, 'small: "Gå uden telefon én gang."', 'small:');
    expect(findings).toEqual([
      { file: CORNER, line, problem: '"small" is missing or empty.', remedy: 'Write it: some text.' },
    ]);
  });

  test('that holds nothing between its quotation marks is named', () => {
    const { line, findings } = after(CORNER, 'title: "Til hjørnet"', 'title: " "');
    expect(findings).toEqual([
      { file: CORNER, line, problem: '"title" cannot be used as it stands.', remedy: 'Write some words.' },
    ]);
  });

  test('missing in one language is named with that language', () => {
    const { line, findings } = after(COURSE, '  en: Small walks\n', '');
    expect(findings).toEqual([
      {
        file: COURSE,
        line: line - 2,
        problem: '"title › en" is missing or empty.',
        remedy: 'Write it: some text.',
      },
    ]);
  });

  test('that is a number where words are meant is told apart from a missing one', () => {
    const { line, findings } = after(SITE, "phone: '12 34 56 78'", 'phone: 112');
    expect(findings).toEqual([
      {
        file: SITE,
        line,
        problem: '"contact › phone" cannot be used as it stands.',
        remedy: 'Write it in quotation marks.',
      },
    ]);
  });

  test('that is words where a number is meant is refused', () => {
    const { line, findings } = after(COURSE, 'minutes: 1, days: 2', 'minutes: 1, days: two');
    expect(findings).toEqual([
      {
        file: COURSE,
        line,
        problem: '"modules › 0 › homePractice › short › 0 › days" cannot be used as it stands.',
        remedy: 'Write a number.',
      },
    ]);
  });

  test.each([
    ['days: 2', 'days: 8', 'days', 'Write at most 7.'],
    ['days: 2', 'days: 0', 'days', 'Write at least 1.'],
    ['days: 2', 'days: 2.5', 'days', 'Write a whole number.'],
    ['minutes: 1,', 'minutes: 200,', 'minutes', 'Write at most 120.'],
    ['practices: [standing-still]', 'practices: []', 'practices', 'Write at least 1 of them.'],
  ])('out of its range is refused: %s as %s', (from, to, name, remedy) => {
    const { line, findings } = after(COURSE, from, to);
    expect(findings).toEqual([
      {
        file: COURSE,
        line,
        problem: `"modules › 0 › homePractice › short › 0 › ${name}" cannot be used as it stands.`,
        remedy,
      },
    ]);
  });

  test('that is none of the words to choose from is refused with the nearest', () => {
    const { line, findings } = after(COURSE, 'kind: session', 'kind: sesion');
    expect(findings).toEqual([
      {
        file: COURSE,
        line,
        problem: '"modules › 1 › kind" holds something unknown.',
        remedy: 'Did you mean "session"?',
      },
    ]);
  });

  test('with a value the site has no words for is refused with the list', () => {
    const { line, findings } = after(SITE, 'languages: [da, en]', 'languages: [da, klingon]');
    expect(findings).toEqual([
      {
        file: SITE,
        line,
        problem: '"languages › 1" holds something unknown.',
        remedy: 'Choose one of: da, en.',
      },
    ]);
  });

  test('written over two lines is refused', () => {
    const { line, findings } = after(CORNER, 'title: "Til hjørnet"', 'title: |\n  Til\n  hjørnet');
    expect(findings).toEqual([
      { file: CORNER, line, problem: '"title" cannot be used as it stands.', remedy: 'Write one line.' },
    ]);
  });

  test('of minutes that does not rise, or a usual one not among them, is refused', () => {
    const content = new TinyContent();
    const lengths = content.edit(PRACTICE, '[1, 2, 4]', '[2, 1, 4]');
    const usual = content.edit(PRACTICE, 'usual: 2', 'usual: 3');
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line: lengths,
        problem: '"lengths" cannot be used as it stands.',
        remedy: 'Write rising lengths, e.g. [10, 20, 40].',
      },
      {
        file: PRACTICE,
        line: usual,
        problem: '"usual" cannot be used as it stands.',
        remedy: 'Write one of the "lengths".',
      },
    ]);
  });

  test('coming can only be true', () => {
    const { line, findings } = after(CORNER, '---\n\nI dag', 'coming: soon\n---\n\nI dag');
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: '"coming" holds something unknown.',
        remedy: 'Choose one of: true.',
      },
    ]);
  });
});
