import { describe, expect, test } from 'vitest';
import {
  CORNER,
  CORNER_EN,
  DOORSTEP,
  DOORSTEP_EN,
  IDS,
  PRACTICE,
  SCRIPT,
  SCRIPT_EN,
  SITE,
  TinyContent,
} from '../../helpers/tiny-content.ts';

describe('a text without its twin', () => {
  test('is told of where to write it', () => {
    const content = new TinyContent();
    content.remove('content/pages/en/privacy.mdx');
    expect(content.findings()).toEqual([
      {
        file: 'content/pages/da/privatliv.mdx',
        problem: 'This text has no twin in the language "en".',
        remedy: 'Write it in content/pages/en/privatliv.mdx with the same ids; its own name may differ.',
      },
    ]);
  });

  test('is told of from either language', () => {
    const content = new TinyContent();
    content.remove(CORNER);
    expect(content.findings()).toEqual([
      {
        file: CORNER_EN,
        problem: 'This text has no twin in the language "da".',
        remedy:
          'Write it in content/courses/small-walks/da/02-the-corner.mdx with the same ids; its own name may differ.',
      },
    ]);
  });

  test('is told of where to write it, whatever the folder is called', () => {
    const content = new TinyContent();
    content.write(
      'content/practices/daily/practice.yaml',
      'id: daily\nlengths: [1]\nusual: 1\npositions: [chair]\n',
    );
    content.write('content/practices/daily/da.mdx', content.read(SCRIPT).replace('slug: ', 'slug: daglig-'));
    content.edit(IDS, '"course:', '"practice:daily", "course:');
    expect(content.findings()).toEqual([
      {
        file: 'content/practices/daily/da.mdx',
        problem: 'This text has no twin in the language "en".',
        remedy: 'Write it in content/practices/daily/en.mdx with the same ids; its own name may differ.',
      },
    ]);
  });

  test('needs none in a language the site does not offer', () => {
    const content = new TinyContent();
    content.edit(SITE, 'languages: [da, en]', 'languages: [da]');
    for (const file of [CORNER_EN, DOORSTEP_EN, SCRIPT_EN, 'content/pages/en']) content.remove(file);
    expect(content.findings()).toEqual([]);
  });
});

describe('twins', () => {
  test('have the same ids on the same tags', () => {
    const content = new TinyContent();
    content.edit(DOORSTEP, '<Item id="when">Jeg ved, hvornår jeg går</Item>\n', '');
    expect(content.findings()).toEqual([
      {
        file: DOORSTEP,
        problem: `<Item id="when"> of the twin ${DOORSTEP_EN} is missing here.`,
        remedy: 'Use the same tags with the same ids in every language.',
      },
    ]);
  });

  test('that differ in an id are told of on both sides', () => {
    const content = new TinyContent();
    content.edit(DOORSTEP_EN, '<Practice id="standing-still" />', '');
    content.append(CORNER_EN, '<Practice id="standing-still" />');
    expect(content.findings().map(({ file, problem }) => [file, problem])).toEqual([
      [DOORSTEP_EN, `<Practice id="standing-still"> of the twin ${DOORSTEP} is missing here.`],
      [CORNER, `<Practice id="standing-still"> of the twin ${CORNER_EN} is missing here.`],
    ]);
  });

  test('are both written or both coming', () => {
    const content = new TinyContent();
    content.edit(SCRIPT_EN, '---\n\n', 'coming: true\n---\n\n');
    expect(content.findings()).toEqual([
      {
        file: SCRIPT_EN,
        problem: `This text is marked as coming, but its twin ${SCRIPT} is written.`,
        remedy: 'Write it, and take "coming: true" away; or mark both.',
      },
    ]);
    content.edit(SCRIPT, '---\n\n', 'coming: true\n---\n\n');
    expect(content.findings()).toEqual([]);
    expect(content.read(PRACTICE)).toContain('standing-still');
  });
});
