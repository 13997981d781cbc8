import { describe, expect, test } from 'vitest';
import { closest, describeFindings, suggest } from '../../src/build/content/finding.ts';
import { CORNER, DOORSTEP, SITE, TinyContent } from '../helpers/tiny-content.ts';

describe('everything there is to mend', () => {
  test('is listed in one run, by file and line, with a count', () => {
    const content = new TinyContent();
    const link = content.append(CORNER, 'Læs [her](/hjelp/).');
    const html = content.append(CORNER, '<div>Tekst</div>');
    const heading = content.edit(CORNER, '## Vejen', '### Vejen');
    const course = content.edit(SITE, 'courses: [small-walks]', 'courses: [small-walks, week]');
    const brackets = content.append(DOORSTEP, 'Hej {navn}.');

    expect(describeFindings(content.findings())).toBe(`5 things in the content to mend:

${DOORSTEP}:${brackets}
  What is wrong: The text holds { … }.
  What to do:    Take the curly brackets out; in the text they mean code. Comments belong in the commit.

${CORNER}:${heading}
  What is wrong: A heading level is skipped: ### follows #.
  What to do:    Write "##".

${CORNER}:${link}
  What is wrong: The link "/hjelp/" leads to a page that is not there.
  What to do:    Did you mean "/hjaelp/"?

${CORNER}:${html}
  What is wrong: <div> is HTML.
  What to do:    Write it as plain text or Markdown: **bold**, *italics*, [a link](/hjaelp/), - for a list.

${SITE}:${course}
  What is wrong: There is no course "week".
  What to do:    Choose one of: small-walks.
`);
  });

  test('is listed from every file that can be read, while another cannot', () => {
    const content = new TinyContent();
    content.edit(SITE, 'name: Bænken', 'name: [Bænken');
    content.append(DOORSTEP, '<div>Tekst</div>');
    content.append(CORNER, '## Til sidst\n\n<For work="student">\n\nTekst.\n\n</For>');
    const files = content.findings().map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([SITE, DOORSTEP, CORNER]));
  });

  test('is one thing where there is one, without a line where the whole file is meant', () => {
    expect(describeFindings([{ file: 'content/a.mdx', problem: 'It is odd.', remedy: 'Make it even.' }]))
      .toBe(`One thing in the content to mend:

content/a.mdx
  What is wrong: It is odd.
  What to do:    Make it even.
`);
  });
});

describe('the nearest word', () => {
  const known = ['student', 'working', 'pensioner'];

  test.each([
    ['studnet', 'student'],
    ['Student', 'student'],
    ['workin', 'working'],
    ['pensionist', 'pensioner'],
  ])('to "%s" is "%s"', (word, near) => {
    expect(closest(word, known)).toBe(near);
    expect(suggest(word, known)).toBe(`Did you mean "${near}"?`);
  });

  test('is none where all are far off, and the list is given instead', () => {
    expect(closest('relative', known)).toBeUndefined();
    expect(suggest('relative', known)).toBe('Choose one of: student, working, pensioner.');
    expect(suggest('relative', [])).toBe('There is none to choose from yet.');
  });
});
