import { describe, expect, test } from 'vitest';
import { CORNER, DOORSTEP, TinyContent } from '../../helpers/tiny-content.ts';

const block = (attribute: string) => `<For ${attribute}>\n\nTekst.\n\n</For>`;

/** What is said after blocks are put at the end of a module, and the line of the first. */
function added(...blocks: string[]) {
  const content = new TinyContent();
  const line = content.append(CORNER, blocks.join('\n\n'));
  return { line, findings: content.findings() };
}

describe('blocks beside each other', () => {
  test('that name one value twice are refused', () => {
    const { line, findings } = added(block('work="student"'), block('work="working student"'));
    expect(findings).toEqual([
      {
        file: CORNER,
        line: line + 6,
        problem: '"student" stands in two <For> blocks beside each other.',
        remedy: 'Name each value once, so that each reader sees one of them.',
      },
    ]);
  });

  test('may name a value again after some text', () => {
    expect(added(block('work="student"'), 'Et afsnit.', block('work="student"')).findings).toEqual([]);
  });

  test('with others and another value in one are refused', () => {
    const content = new TinyContent();
    const line = content.edit(DOORSTEP, '<For work="others">', '<For work="others pensioner">');
    expect(content.findings()).toEqual([
      {
        file: DOORSTEP,
        line,
        problem: '"others" stands together with other values.',
        remedy: 'Write work="others" alone.',
      },
    ]);
  });

  test('for others alone, with nobody they are other than, are refused', () => {
    const { line, findings } = added(block('life="others"'));
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: '"others" has no block beside it.',
        remedy:
          'Put it right after the <For> blocks it belongs to, or take the tag away: text outside <For> is for everybody.',
      },
    ]);
  });

  test('for others parted from the rest by a paragraph are alone', () => {
    const { line, findings } = added(block('body="pain"'), 'Et afsnit.', block('body="others"'));
    expect(findings).toMatchObject([
      { file: CORNER, line: line + 8, problem: '"others" has no block beside it.' },
    ]);
  });

  test('are looked at inside other tags too', () => {
    const { line, findings } = added(`<Aside title="x">\n\n${block('body="others"')}\n\n</Aside>`);
    expect(findings).toMatchObject([
      { file: CORNER, line: line + 2, problem: '"others" has no block beside it.' },
    ]);
  });
});

describe('a module reads whole', () => {
  const remedy = 'Add text for everybody, or a <For> block for the others.';

  test('not when a heading stands empty for who chose nothing', () => {
    const { line, findings } = added('## Til sidst', block('work="student"'));
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: 'Nothing follows "Til sidst" for a reader who chose nothing.',
        remedy,
      },
    ]);
  });

  test('not when every work situation has its text, but who chose nothing has none', () => {
    const { line, findings } = added(
      '## Til sidst',
      block('work="on-sick-leave working unemployed student pensioner"'),
      '## Og så videre',
      'Tekst.',
    );
    expect(findings).toEqual([
      { file: CORNER, line, problem: 'Nothing follows "Til sidst" for a reader who chose nothing.', remedy },
    ]);
  });

  test('not when the hole lies in the middle, between text for everybody', () => {
    const content = new TinyContent();
    const line = content.edit(
      CORNER,
      '## Vejen',
      `## Vejret\n\n${block('body="pain"')}\n\n${block('life="young"')}\n\n## Vejen`,
    );
    expect(content.findings()).toMatchObject([
      { file: CORNER, line, problem: 'Nothing follows "Vejret" for a reader who chose nothing.' },
    ]);
  });

  test('not when a line that ends in a colon has nothing after it', () => {
    const { line, findings } = added('Her er et råd:', block('body="pain"'), '## Til sidst', 'Tekst.');
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: 'Nothing follows "Her er et råd:" for a reader who chose nothing.',
        remedy,
      },
    ]);
  });

  test('when others have their own text, or deeper headings follow', () => {
    expect(added('## Til sidst', block('work="student"'), block('work="others"')).findings).toEqual([]);
    expect(added('## Til sidst', '### Først', 'Tekst.', block('work="student"')).findings).toEqual([]);
  });
});
