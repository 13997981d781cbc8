import { describe, expect, test } from 'vitest';
import { CORNER, SCRIPT, TinyContent } from '../../helpers/tiny-content.ts';

function expectOne(text: string, problem: string, remedy: string, file = CORNER, below = 0): void {
  const content = new TinyContent();
  const line = content.append(file, text) + below;
  expect(content.findings()).toEqual([{ file, line, problem, remedy }]);
}

describe('text that means code', () => {
  test('as an import is refused', () => {
    expectOne(
      "import Thing from './thing.astro'",
      'The text holds an import or export.',
      'Take the line out. Every tag is there already.',
    );
  });

  test.each(['Hej {navn}, velkommen.', '{1 + 1}', '{/* husk at skrive her */}'])(
    'in curly brackets is refused: %s',
    (text) => {
      expectOne(
        text,
        'The text holds { … }.',
        'Take the curly brackets out; in the text they mean code. Comments belong in the commit.',
      );
    },
  );

  test('as a block of code is refused', () => {
    expectOne(
      '```\nnpm start\n```',
      'The text holds a block of code.',
      'Take away the spaces before the lines, or the ``` around them.',
    );
  });
});

test('a picture written the Markdown way is refused with the tag to use', () => {
  expectOne(
    '![En bænk](bench.png)',
    'A picture is written with ![…](…).',
    'Put the file in content/images/ and write <Figure src="name.svg" alt="What it shows" />.',
  );
});

describe('a heading', () => {
  test('with one "#" is refused', () => {
    expectOne(
      '# Til sidst\n\nTekst.',
      'A heading is written with one "#".',
      'Write "##". The title above the text is the page\'s only first heading.',
    );
  });

  test('that skips a level is refused', () => {
    expectOne('#### For dybt\n\nTekst.', 'A heading level is skipped: #### follows ##.', 'Write "###".');
  });

  test('that skips a level at the very beginning is refused', () => {
    const content = new TinyContent();
    const line = content.edit(CORNER, '## Vejen', '### Vejen');
    expect(content.findings()).toEqual([
      {
        file: CORNER,
        line,
        problem: 'A heading level is skipped: ### follows #.',
        remedy: 'Write "##".',
      },
    ]);
  });

  test('may go back up by any number of levels', () => {
    const content = new TinyContent();
    content.append(CORNER, '### Dybere\n\nTekst.\n\n#### Dybest\n\nTekst.\n\n## Oppe igen\n\nTekst.');
    expect(content.findings()).toEqual([]);
  });

  test('inside a tag is refused', () => {
    expectOne(
      '<Aside title="x">\n\n### Inde i en boks\n\nTekst.\n\n</Aside>',
      'A heading stands inside a tag.',
      'Put it before the tag, so that the section is there for everybody.',
      CORNER,
      2,
    );
  });
});

test.each(['## En overskrift', '- et led', '> et citat', 'Læs [mere](/hjaelp/).'])(
  'a script holds only what is said, not "%s"',
  (text) => {
    expectOne(
      text,
      'A script holds only what is said, and tags.',
      'Write it as a plain paragraph, the way the guide would say it.',
      SCRIPT,
    );
  },
);

describe('text that cannot be read', () => {
  const remedy =
    'Look for a tag that is not closed, a "{" or a "<" that stands alone, or a quotation mark that is missing.';

  test.each([
    ['<Aside title="x">\n\nTekst.', /Expected a closing tag for `<Aside>`/],
    ['</Aside>', /Unexpected closing tag/],
    ['<Aside title="x>\n\nTekst.\n\n</Aside>', /Unexpected/],
    ['Mindre <end ti.', /./],
    ['Hej {navn.', /./],
    ['<!-- husk -->', /Unexpected character `!`/],
  ])('is named with the line it goes wrong on: %j', (text, reason) => {
    const content = new TinyContent();
    const line = content.append(CORNER, text);
    const [finding, ...rest] = content.findings();
    expect(rest).toEqual([]);
    expect(finding).toEqual({
      file: CORNER,
      line: expect.any(Number) as number,
      problem: expect.stringMatching(/^The text cannot be read from here on: .+\.$/s) as string,
      remedy,
    });
    expect(finding?.problem).toMatch(reason);
    expect(finding?.line).toBeGreaterThanOrEqual(line);
    expect(finding?.line).toBeLessThanOrEqual(content.read(CORNER).split('\n').length);
  });

  test('does not keep the other texts from being looked at', () => {
    const content = new TinyContent();
    content.append(CORNER, '<Aside title="x">');
    const line = content.append(SCRIPT, '- et led');
    expect(content.findings()).toMatchObject([{ file: CORNER }, { file: SCRIPT, line }]);
  });
});
