import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenArrows, type Arrows, type Reserved } from '../helpers/arrows.ts';
import { importsIn } from '../helpers/imports.ts';
import { PROJECT } from '../helpers/project.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { writeFiles } from '../helpers/write-files.ts';

const SRC = join(PROJECT, 'src');

/** Every arrow there may be between the areas of `src`. One that is not here points back. */
const ARROWS: Arrows = {
  // What runs in the reader's browser rests on the domain.
  domain: [],
  i18n: ['domain'],
  storage: ['domain'],
  islands: ['storage', 'domain', 'i18n', 'sw'],
  sw: ['domain'],
  // What is known at build time alone.
  schemas: ['domain', 'i18n'],
  catalogue: ['schemas', 'domain', 'i18n'],
  // The benchmark fills the database the way the site does.
  build: ['schemas', 'domain', 'i18n', 'storage'],
  // What is drawn.
  styles: [],
  components: ['islands', 'catalogue', 'schemas', 'domain', 'i18n', 'styles'],
  layouts: ['components', 'islands', 'catalogue', 'schemas', 'domain', 'i18n', 'styles'],
  pages: ['layouts', 'components', 'catalogue', 'schemas', 'domain', 'i18n'],
  // What Astro looks for at the top.
  'content.config.ts': ['schemas'],
  'env.d.ts': ['catalogue', 'i18n'],
};

/** Packages that stay where they belong. Anything else is free. */
const RESERVED: Reserved = {
  idb: ['storage'],
  preact: ['islands'],
  'chart.js': ['islands'],
  'ical.js': ['islands'],
  workbox: ['sw', 'build'],
  zod: ['schemas', 'catalogue', 'build'],
  yaml: ['catalogue', 'build'],
  satteri: ['schemas', 'build'],
  'node:': ['build', 'catalogue'],
  'astro:content': ['content.config.ts', 'catalogue', 'pages'],
};

test('every import follows the architecture', () => {
  const kinds = new Set(importsIn(SRC).map(({ file }) => file.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['astro', 'mjs', 'ts', 'tsx']);
  expect(brokenArrows(SRC, ARROWS, RESERVED)).toEqual([]);
});

test('the domain imports nothing but the checking of records', () => {
  const own = importsIn(SRC).filter(({ file }) => file.startsWith('domain/'));
  expect(own.length).toBeGreaterThan(0);
  const outside = own.filter(({ target }) => !target.startsWith('domain/'));
  expect(
    outside.filter(({ file, target }) => target !== 'valibot' || !file.startsWith('domain/records/')),
  ).toEqual([]);
});

test('no arrow can be followed back to where it began', () => {
  const follow = (area: string, way: readonly string[]): void => {
    expect(way, [...way, area].join(' → ')).not.toContain(area);
    for (const next of ARROWS[area] ?? []) follow(next, [...way, area]);
  };
  for (const area of Object.keys(ARROWS)) follow(area, []);
});

describe('the walk through the imports', () => {
  /** What is said about a source tree with these files. */
  function about(files: Record<string, string>): string[] {
    const folder = tempFolder();
    writeFiles(folder, files);
    return brokenArrows(folder, ARROWS, RESERVED);
  }

  test.each([
    ["import { open } from '../storage/open.ts';", 'domain/day.ts'],
    ["import type { Store } from '../storage/open.ts';", 'domain/day.ts'],
    ["export * from '../storage/open.ts';", 'domain/day.ts'],
    ["export const later = () => import('../storage/open.ts');", 'domain/day.ts'],
    ["import '../storage/open.ts';", 'domain/day.ts'],
    ["import { open } from '../../storage/open.ts';", 'domain/practice/day.ts'],
    ["import { open } from '../storage/open.ts';", 'components/Card.tsx'],
    ["---\nimport { open } from '../storage/open.ts';\n---\n\n<p>Hej</p>\n", 'components/Card.astro'],
    ["<p>Hej</p>\n<script>\n  import '../storage/open.ts';\n</script>\n", 'layouts/Base.astro'],
  ])('finds %j in %s', (text, file) => {
    const [finding, ...rest] = about({ [file]: text });
    expect(rest).toEqual([]);
    expect(finding).toContain(`${file} imports storage/open.ts, but ${file.split('/')[0]} may only import`);
  });

  test('finds a package where it does not belong', () => {
    expect(about({ 'islands/notes.ts': "import { openDB } from 'idb';" })).toEqual([
      'islands/notes.ts imports idb, which only storage may',
    ]);
    expect(about({ 'islands/notes.ts': "import { readFileSync } from 'node:fs';" })).toEqual([
      'islands/notes.ts imports node:fs, which only build, catalogue may',
    ]);
    expect(about({ 'islands/form.ts': "import * as z from 'zod/mini';" })).toEqual([
      'islands/form.ts imports zod, which only schemas, catalogue, build may',
    ]);
    expect(about({ 'storage/open.ts': "import { openDB } from 'idb';" })).toEqual([]);
  });

  test('finds a folder nobody has given a place', () => {
    expect(about({ 'utils/help.ts': "import { day } from '../domain/day.ts';" })).toEqual([
      'utils/help.ts: "utils" has no place in the architecture',
    ]);
  });

  test('is not misled by words that look like an import', () => {
    expect(
      about({ 'domain/day.ts': "/** import { open } from '../storage/open.ts' */\nexport const a = 1;" }),
    ).toEqual([]);
  });

  test('lets the arrows through that are there', () => {
    expect(
      about({
        'pages/index.astro': "---\nimport Base from '../layouts/Base.astro';\n---\n",
        'layouts/Base.astro':
          "---\nimport '../styles/base.css';\nimport { day } from '../domain/day.ts';\n---\n",
        'storage/open.ts': "import { day } from '../domain/day.ts';",
      }),
    ).toEqual([]);
  });
});
