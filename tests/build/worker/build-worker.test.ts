import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildWorker } from '../../../src/build/worker/build-worker.ts';
import { PROJECT } from '../../helpers/project.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { writeFiles } from '../../helpers/write-files.ts';

interface Entry {
  url: string;
  integrity: string;
}

const SITE = {
  'index.html': '<p>Forside</p>',
  '404.html': '<p>Ikke her</p>',
  'en/index.html': '<p>Front page</p>',
  'en/courses/walks/index.html': '<p>Walks</p>',
  'manifest.webmanifest': '{}',
  'icons/icon.svg': '<svg/>',
  '_astro/page.Ab1.js': 'export {};',
  '_astro/font.woff2': new Uint8Array([1, 2, 3, 255]),
};

let dist = '';
let told = { files: 0, bytes: 0 };

beforeEach(async () => {
  dist = tempFolder();
  writeFiles(dist, {
    ...SITE,
    _headers: '/*',
    'screenshots/da-wide.png': 'x',
    'recordings/sitting-da-20.0a1b2c3d.opus': 'x',
  });
  told = await buildWorker(dist, join(PROJECT, 'src/sw/index.ts'));
});

function list(): Entry[] {
  const found = /\[\{"?url"?:.*?\}\]|\[\{[^\]]*"?url"?:[^\]]*\}\]/s.exec(
    readFileSync(join(dist, 'sw.js'), 'utf8'),
  );
  return JSON.parse(found?.[0] ?? '[]') as Entry[];
}

describe("the worker's list", () => {
  test('names every file of the site in order, a page by the address of its folder', () => {
    // The files' names give the order and not the disk, so that every machine makes the same worker.
    expect(list().map(({ url }) => url)).toEqual([
      '404.html',
      '_astro/font.woff2',
      '_astro/page.Ab1.js',
      'en/courses/walks/',
      'en/',
      'icons/icon.svg',
      './',
      'manifest.webmanifest',
    ]);
  });

  test('has the integrity of each file, so that a false answer is refused', () => {
    const files = new Map(
      Object.entries(SITE).map(([file, content]) => [
        file.replace(/(^|\/)index\.html$/, '$1') || './',
        content,
      ]),
    );
    for (const { url, integrity } of list()) {
      const digest = createHash('sha256')
        .update(files.get(url) ?? 'no such file')
        .digest('base64');
      expect(integrity, url).toBe(`sha256-${digest}`);
    }
  });

  test('tells a changed file from the one before, and no other', async () => {
    const before = new Map(list().map(({ url, integrity }) => [url, integrity]));
    writeFiles(dist, { 'en/index.html': '<p>Front page, mended</p>' });
    await buildWorker(dist, join(PROJECT, 'src/sw/index.ts'));
    const changed = list().filter(({ url, integrity }) => before.get(url) !== integrity);
    expect(changed.map(({ url }) => url)).toEqual(['en/']);
  });

  test('is counted and weighed', () => {
    const bytes = Object.values(SITE).reduce((sum, content) => sum + content.length, 0);
    expect(told).toEqual({ files: Object.keys(SITE).length, bytes });
  });
});

test('an edited text changes the list alone, and the code keeps its name', async () => {
  const before = readdirSync(join(dist, '_astro'));
  writeFiles(dist, { 'en/index.html': '<p>Front page, mended</p>' });
  await buildWorker(dist, join(PROJECT, 'src/sw/index.ts'));
  expect(readdirSync(join(dist, '_astro'))).toEqual(before);
});

test('nothing but the worker and its code is left behind', () => {
  expect(readdirSync(dist).sort()).toEqual(
    [
      '404.html',
      '_astro',
      '_headers',
      'en',
      'icons',
      'index.html',
      'manifest.webmanifest',
      'recordings',
      'screenshots',
      'sw.js',
    ].sort(),
  );
  expect(readdirSync(join(dist, '_astro')).sort()).toEqual([
    'font.woff2',
    'page.Ab1.js',
    expect.stringMatching(/^sw\.\w+\.js$/),
  ]);
  expect(readFileSync(join(dist, 'sw.js'), 'utf8')).not.toContain('__WB_MANIFEST');
});
