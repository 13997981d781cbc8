import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, finishPages } from '../../../src/build/pages/finish-pages.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { writeFiles } from '../../helpers/write-files.ts';

const PAGE =
  '<html data-root="/"><head><meta http-equiv="Content-Security-Policy" content=""></head><a href="/kurser/">x</a></html>';

test('every page is finished for the depth it stands at, and other files are let be', () => {
  const dist = tempFolder();
  const files = {
    'index.html': '',
    '404.html': '',
    'en/index.html': '../',
    'en/courses/a/index.html': '../../../',
  };
  writeFiles(dist, Object.fromEntries([...Object.keys(files), 'en/notes.txt'].map((file) => [file, PAGE])));
  finishPages(dist);
  for (const [file, up] of Object.entries(files)) {
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html, file).toContain(`<html data-root="${up || './'}">`);
    expect(html, file).toContain(`<a href="${up}kurser/">`);
    expect(html, file).toContain(`content="default-src 'none'; `);
  }
  expect(readFileSync(join(dist, 'en/notes.txt'), 'utf8')).toBe(PAGE);
});

test.each([
  ['index.html', '/'],
  ['en/help/index.html', '/en/help/'],
  ['404.html', '/404.html'],
  ['en/myindex.html', '/en/myindex.html'],
])('the file %s is asked for as %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
