import { describe, expect, test } from 'vitest';
import {
  CORNER,
  CORNER_EN,
  COURSE,
  IDS,
  SCRIPT,
  SCRIPT_EN,
  SITE,
  TinyContent,
} from '../../helpers/tiny-content.ts';

function expectOne(link: string, problem: string, remedy: string, file = CORNER): void {
  const content = new TinyContent();
  const line = content.append(file, `Læs [her](${link}).`);
  expect(content.findings()).toEqual([{ file, line, problem, remedy }]);
}

describe('a link', () => {
  test('to a page that is not there is refused with the nearest that is', () => {
    expectOne('/hjælp/', 'The link "/hjælp/" leads to a page that is not there.', 'Did you mean "/hjaelp/"?');
    expectOne(
      '/en/courses/small-walks/the-dorstep/',
      'The link "/en/courses/small-walks/the-dorstep/" leads to a page that is not there.',
      'Did you mean "/en/courses/small-walks/the-doorstep/"?',
      CORNER_EN,
    );
  });

  test('to a page unlike any other is refused', () => {
    expectOne(
      '/vejledning-til-kommunen/',
      'The link "/vejledning-til-kommunen/" leads to a page that is not there.',
      'Take the link out, or link to a page that is there.',
    );
  });

  test('without its last slash is refused with it', () => {
    expectOne(
      '/kurser/small-walks/doertrinnet',
      'The link "/kurser/small-walks/doertrinnet" leads to a page that is not there.',
      'Did you mean "/kurser/small-walks/doertrinnet/"?',
    );
  });

  test('to another language is refused', () => {
    expectOne(
      '/en/help/',
      'The link "/en/help/" leads to a page in another language.',
      'Link to the same page in the language of this text.',
    );
    expectOne(
      '/hjaelp/#ring',
      'The link "/hjaelp/#ring" leads to a page in another language.',
      'Link to the same page in the language of this text.',
      CORNER_EN,
    );
  });

  test.each([
    'hjaelp/',
    '../hjaelp/',
    '#vejen',
    'http://example.com/',
    '//example.com/',
    'javascript:alert(1)',
  ])('written as %s is refused', (link) => {
    expectOne(
      link,
      `The link "${link}" is not an address this site can use.`,
      "Write an address from the site's root, e.g. /hjaelp/, or a whole one that begins with https://.",
    );
  });

  test('written below the text is looked at too', () => {
    const content = new TinyContent();
    const line = content.append(CORNER, 'Læs [her][1].\n\n[1]: /hjelp/') + 2;
    expect(content.findings()).toMatchObject([{ file: CORNER, line, remedy: 'Did you mean "/hjaelp/"?' }]);
  });

  test.each([
    '/',
    '/hjaelp/',
    '/hjaelp/#ring-til-nogen',
    '/kurser/',
    '/kurser/small-walks/',
    '/kurser/small-walks/doertrinnet/',
    '/oevelser/staa-stille/',
    'https://example.com/',
    'mailto:baenken@lille-by.example',
    'tel:87654321',
  ])('to %s is fine', (link) => {
    const content = new TinyContent();
    content.append(CORNER, `Læs [her](${link}).`);
    expect(content.findings()).toEqual([]);
  });
});

describe('a link to something that has no page', () => {
  test('since its text is still to be written is refused', () => {
    const content = new TinyContent();
    const line = content.append(CORNER, 'Prøv [øvelsen](/oevelser/staa-stille/).');
    for (const file of [SCRIPT, SCRIPT_EN]) content.edit(file, '---\n\n', 'coming: true\n---\n\n');
    expect(content.findings()).toMatchObject([
      { file: CORNER, line, problem: 'The link "/oevelser/staa-stille/" leads to a page that is not there.' },
    ]);
  });

  test('since its course is not offered is refused, and its own links are left in peace', () => {
    const content = new TinyContent();
    const other = 'content/courses/other';
    content.write(`${other}/course.yaml`, content.read(COURSE).replaceAll('small-walks', 'other'));
    for (const [locale, module, link] of [
      ['da', 'doorstep', '/kurser/other/corner/'],
      ['da', 'corner', '/kurser/other/doorstep/'],
      ['en', 'doorstep', '/en/courses/other/corner/'],
      ['en', 'corner', '/en/courses/other/doorstep/'],
    ] as const) {
      content.write(
        `${other}/${locale}/${module}.mdx`,
        `---\nmodule: ${module}\ntitle: x\ntheme: x\nsmall: x\n---\n\nVidere [hertil](${link}).\n`,
      );
    }
    const ids = ['course:other', 'module:other/doorstep', 'module:other/corner'];
    content.edit(
      IDS,
      '"course:small-walks",',
      `${ids.map((id) => `"${id}",`).join('')} "course:small-walks",`,
    );
    expect(content.findings()).toEqual([]);

    const line = content.append(CORNER, 'Se også [det andet kursus](/kurser/other/).');
    expect(content.findings()).toMatchObject([
      { file: CORNER, line, problem: 'The link "/kurser/other/" leads to a page that is not there.' },
    ]);

    content.edit(SITE, 'courses: [small-walks]', 'courses: [small-walks, other]');
    expect(content.findings()).toEqual([]);
  });
});
