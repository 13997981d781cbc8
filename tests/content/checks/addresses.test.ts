import { describe, expect, test } from 'vitest';
import { CORNER, DOORSTEP, IDS, SCRIPT, SCRIPT_EN, TinyContent } from '../../helpers/tiny-content.ts';

describe('two texts with one address', () => {
  test('are refused for modules, whatever number stands before their names', () => {
    const content = new TinyContent();
    const moved = 'content/courses/small-walks/da/02-doertrinnet.mdx';
    content.rename(CORNER, moved);
    expect(content.findings()).toEqual([
      {
        file: moved,
        problem: `The address "/kurser/small-walks/doertrinnet/" is taken by ${DOORSTEP}.`,
        remedy: 'Give the file a name of its own.',
      },
    ]);
  });

  test('are refused for practices', () => {
    const content = new TinyContent();
    const other = 'content/practices/waiting';
    content.write(`${other}/practice.yaml`, 'id: waiting\nlengths: [1]\nusual: 1\npositions: [chair]\n');
    content.write(`${other}/da.mdx`, content.read(SCRIPT));
    content.write(`${other}/en.mdx`, content.read(SCRIPT_EN).replace('slug: ', 'slug: not-'));
    content.edit(IDS, '"course:', '"practice:waiting", "course:');
    expect(content.findings()).toEqual([
      {
        file: `${other}/da.mdx`,
        problem: `The address "/oevelser/staa-stille/" is taken by ${SCRIPT}.`,
        remedy: 'Give it a "slug" of its own.',
      },
    ]);
  });

  test("are refused for a page in the place of the site's own list", () => {
    const content = new TinyContent();
    content.rename('content/pages/da/om.mdx', 'content/pages/da/kurser.mdx');
    expect(content.findings()).toEqual([
      {
        file: 'content/pages/da/kurser.mdx',
        problem: 'The address "/kurser/" is taken by the site\'s own list.',
        remedy: 'Give the file a name of its own.',
      },
    ]);
  });

  test('are refused for a page in the place of another language', () => {
    const content = new TinyContent();
    content.rename('content/pages/da/om.mdx', 'content/pages/da/en.mdx');
    expect(content.findings()).toMatchObject([
      {
        problem: 'The address "/en/" is taken by content/pages/da/en.mdx.',
        file: 'content/pages/en/index.mdx',
      },
    ]);
  });
});

test.each(['Om os', 'tilgængelighed', 'om_os', 'Om'])('a file named "%s" cannot have an address', (name) => {
  const content = new TinyContent();
  content.rename('content/pages/da/om.mdx', `content/pages/da/${name}.mdx`);
  expect(content.findings()).toEqual([
    {
      file: `content/pages/da/${name}.mdx`,
      problem: `The name "${name}" cannot be part of an address.`,
      remedy: 'Rename the file: small letters without æ, ø and å, digits and single hyphens, e.g. om-os.mdx.',
    },
  ]);
});

test('a practice cannot have an address with letters that addresses lack', () => {
  const content = new TinyContent();
  const line = content.edit(SCRIPT, 'slug: staa-stille', 'slug: stå-stille');
  expect(content.findings()).toEqual([
    {
      file: SCRIPT,
      line,
      problem: '"slug" cannot be used as it stands.',
      remedy: 'Write small letters without æ, ø and å, digits and hyphens, e.g. "uge-1".',
    },
  ]);
});
