import { describe, expect, test } from 'vitest';
import { PRACTICE, SCRIPT, SCRIPT_EN, TinyContent } from '../../helpers/tiny-content.ts';

const BODY = /---\n\n[\s\S]*$/;

/** The Danish script with another body, and the lengths it is offered in. */
function withScript(body: string, lengths = '[1]', usual = '1') {
  const content = new TinyContent();
  content.write(SCRIPT, content.read(SCRIPT).replace(BODY, `---\n\n${body}\n`));
  content.write(SCRIPT_EN, content.read(SCRIPT_EN).replace(BODY, `---\n\n${body}\n`));
  content.edit(PRACTICE, 'lengths: [1, 2, 4]', `lengths: ${lengths}`);
  content.edit(PRACTICE, 'usual: 2', `usual: ${usual}`);
  return content.findings().filter(({ file }) => file === SCRIPT);
}

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

describe('a script', () => {
  test('with too many words for its shortest length is refused with the lengths it has', () => {
    expect(withScript(`${words(90)}\n\n<Pause weight={3} />`, '[1, 2]')).toEqual([
      {
        file: SCRIPT,
        problem:
          'The script cannot be given in 1 minute: its words, its bells and the shortest pauses take 1.1 minutes.',
        remedy:
          'Shorten it, put parts in <Part from={…}>, or change "lengths" in practice.yaml. It can be given in: 2, 3 minutes.',
      },
    ]);
  });

  test('with too many bells for its shortest length is refused the same way', () => {
    // 72 words take 48 seconds, a pause at least 3, and a bell 6.
    expect(withScript(`${words(72)}\n\n<Pause weight={1} />\n\n<Bell />`)).toEqual([]);
    expect(withScript(`${words(72)}\n\n<Pause weight={1} />\n\n<Bell />\n\n<Bell />`)).toMatchObject([
      {
        problem:
          'The script cannot be given in 1 minute: its words, its bells and the shortest pauses take 1.1 minutes.',
        remedy: expect.stringMatching(/^Shorten it/) as string,
      },
    ]);
  });

  test('with too little room for silence in its longest length is refused', () => {
    expect(withScript(`${words(90)}\n\n<Pause weight={2} />`, '[2, 10]', '2')).toEqual([
      {
        file: SCRIPT,
        problem:
          'The script cannot be given in 10 minutes: with every pause at its longest it takes 2.5 minutes.',
        remedy:
          'Add pauses, give them more weight, or change "lengths" in practice.yaml. It can be given in: 2 minutes.',
      },
    ]);
  });

  test('that can be given in no length at all is refused', () => {
    expect(withScript('Et par ord.')).toMatchObject([
      { remedy: expect.stringContaining('It can be given in: no length minutes.') as string },
    ]);
  });

  test('counts what is marked for longer versions only in those', () => {
    const long = `<Part from={4}>\n\n${words(180)}\n\n</Part>`;
    expect(withScript(`${words(45)}\n\n<Pause weight={6} />\n\n${long}`, '[1, 4]')).toEqual([]);
    expect(withScript(`${words(45)}\n\n<Pause weight={6} />\n\n${words(180)}`, '[1, 4]')).toHaveLength(1);
  });

  test('still to be written is left in peace', () => {
    const content = new TinyContent();
    for (const file of [SCRIPT, SCRIPT_EN]) {
      content.write(file, content.read(file).replace(BODY, 'coming: true\n---\n'));
    }
    expect(content.findings()).toEqual([]);
  });
});
