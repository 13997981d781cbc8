import { describe, expect, test } from 'vitest';
import { DOORSTEP, SCRIPT, SITE, TinyContent } from '../../helpers/tiny-content.ts';

const BENCH = 'content/images/bench.svg';

describe('a picture', () => {
  test('that is not there is missed, with the nearest that is', () => {
    const content = new TinyContent();
    const line = content.edit(DOORSTEP, 'bench.svg', 'bensh.svg');
    expect(content.findings()).toEqual([
      {
        file: DOORSTEP,
        line,
        problem: 'The picture "bensh.svg" is not in content/images/.',
        remedy: 'Put it there. Did you mean "bench.svg"?',
      },
    ]);
  });

  test('in a folder of its own is not found, since the page would not find it either', () => {
    const content = new TinyContent();
    content.write('content/images/more/tree.svg', content.read(BENCH));
    const line = content.edit(DOORSTEP, 'bench.svg', 'more/tree.svg');
    expect(content.findings()).toMatchObject([
      { file: DOORSTEP, line, problem: 'The picture "more/tree.svg" is not in content/images/.' },
    ]);
  });

  test('that is no line drawing is refused', () => {
    const content = new TinyContent();
    content.write('content/images/bench.png', 'not really a picture');
    const line = content.edit(DOORSTEP, 'bench.svg', 'bench.png');
    expect(content.findings()).toEqual([
      {
        file: DOORSTEP,
        line,
        problem: '"bench.png" is not a line drawing.',
        remedy: 'Use an SVG file, so that it follows the theme and works offline at any size.',
      },
    ]);
  });

  test("that is the municipality's mark must be there too", () => {
    const content = new TinyContent();
    const line = content.edit(SITE, 'logo.svg', 'mark.svg');
    expect(content.findings()).toEqual([
      {
        file: SITE,
        line,
        problem: 'The picture "mark.svg" is not in content/images/.',
        remedy: 'Put it there. Choose one of: bench.svg, logo.svg.',
      },
    ]);
  });
});

describe('a drawing of a script', () => {
  const FIGURE = '<Figure src="bench.svg" alt="En bænk" />';
  const heard = 'Hør en lyd, der er langt væk.';

  test('stands right before the words it shows', () => {
    const content = new TinyContent();
    content.edit(SCRIPT, heard, `${FIGURE}\n\n${heard}`);
    expect(content.findings()).toEqual([]);
  });

  test.each([
    ['a pause', '<Pause weight={2} />'],
    ['another drawing', `${FIGURE}\n\n${heard}`],
    ['the end of a part', '</Part>'],
  ])('is refused before %s, where it would be shown nowhere', (_, after) => {
    const content = new TinyContent();
    const line =
      after === '</Part>'
        ? content.edit(SCRIPT, after, `${FIGURE}\n\n${after}`)
        : content.edit(SCRIPT, heard, `${FIGURE}\n\n${after}`);
    expect(content.findings()).toEqual([
      {
        file: SCRIPT,
        line,
        problem: 'No words follow this drawing.',
        remedy: 'Put it right before the paragraph that says what it shows.',
      },
    ]);
  });

  test('is looked for as on any page, and has its alt', () => {
    const content = new TinyContent();
    const line = content.edit(SCRIPT, heard, `<Figure src="bensh.svg" />\n\n${heard}`);
    expect(content.findings()).toMatchObject([
      { file: SCRIPT, line, problem: '<Figure> lacks "alt".' },
      { file: SCRIPT, line, problem: 'The picture "bensh.svg" is not in content/images/.' },
    ]);
  });
});

describe('a drawing', () => {
  test.each([
    ['<script>alert(1)</script>', '<script'],
    ['<style>path{}</style>', '<style'],
    ['<foreignObject />', '<foreignObject'],
    ['<image href="#a" />', '<image'],
    ['<path style="fill:red" />', 'style='],
    ['<path onload="alert(1)" />', 'onload='],
    ['<use href="https://other.example/a.svg#b" />', 'href="https://other.example/a.svg#b"'],
    ["<use href='https://other.example/a.svg#b' />", "href='https://other.example/a.svg#b'"],
    ['<use xlink:href = "/a.svg" />', 'href = "/a.svg"'],
    ['<path fill="url(https://other.example/a.svg#b)" />', 'url('],
    ['<path fill="url(\'/a.svg#b\')" />', 'url('],
  ])('with %s in it is refused once, however often it is shown', (inside, found) => {
    const content = new TinyContent();
    content.edit(BENCH, '<path', `${inside}<path`);
    expect(content.findings()).toEqual([
      {
        file: BENCH,
        problem: `The drawing holds "${found}".`,
        remedy:
          'Save it as plain SVG: shapes with attributes, without scripts, style= or anything loaded from elsewhere.',
      },
    ]);
  });

  test.each([
    '<use href="#bench" />',
    "<use xlink:href='#bench' />",
    '<path fill="url(#shade)" />',
    '<g font-style="italic" data-onset="1"><text>src is only a word</text></g>',
  ])('may hold what stays within it: %s', (inside) => {
    const content = new TinyContent();
    content.edit(BENCH, '<path', `${inside}<path`);
    expect(content.findings()).toEqual([]);
  });

  test('of the municipality is looked at as well', () => {
    const content = new TinyContent();
    content.edit('content/images/logo.svg', '<path', '<script/><path');
    expect(content.findings()).toMatchObject([
      { file: 'content/images/logo.svg', problem: 'The drawing holds "<script".' },
    ]);
  });
});
