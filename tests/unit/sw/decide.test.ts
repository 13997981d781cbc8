import { describe, expect, test } from 'vitest';
import { decide, decideRange } from '../../../src/sw/decide.ts';

const files = new Set([
  './',
  'en/',
  'en/help/',
  'hjaelp/',
  'kurser/',
  '404.html',
  'manifest.webmanifest',
  '_astro/page.abc.js',
]);

/** Everywhere the site may stand. */
const scopes = ['https://host.example/', 'https://host.example/kommune/kurser/', 'http://localhost:4321/'];

describe.each(scopes)('at %s', (scope) => {
  const at = (address: string) => decide(scope + address, scope, files);
  const copy = (file: string) => ({ kind: 'copy', file });

  test('the front page and every other page come from the copy', () => {
    expect(at('')).toEqual(copy('./'));
    expect(at('en/')).toEqual(copy('en/'));
    expect(at('en/help/')).toEqual(copy('en/help/'));
  });

  test('files come from the copy', () => {
    expect(at('_astro/page.abc.js')).toEqual(copy('_astro/page.abc.js'));
    expect(at('manifest.webmanifest')).toEqual(copy('manifest.webmanifest'));
    expect(at('404.html')).toEqual(copy('404.html'));
  });

  test('what follows ? or # does not matter', () => {
    expect(at('hjaelp/?utm=1')).toEqual(copy('hjaelp/'));
    expect(at('?launch=home#top')).toEqual(copy('./'));
    expect(at('_astro/page.abc.js?v=2')).toEqual(copy('_astro/page.abc.js'));
  });

  test("a folder's page is the same with its file's name", () => {
    expect(at('index.html')).toEqual(copy('./'));
    expect(at('en/help/index.html')).toEqual(copy('en/help/'));
    expect(at('en/help/index.html?x#y')).toEqual(copy('en/help/'));
  });

  test('a folder without its slash is sent to where its relative addresses hold', () => {
    expect(at('hjaelp')).toEqual({ kind: 'redirect', to: `${scope}hjaelp/` });
    expect(at('en/help?x=1')).toEqual({ kind: 'redirect', to: `${scope}en/help/` });
  });

  test('what the site does not have is for the host', () => {
    const host = { kind: 'host' };
    expect(at('findes-ikke/')).toEqual(host);
    expect(at('hjaelp/mere/')).toEqual(host);
    expect(at('sw.js')).toEqual(host);
    expect(at('myindex.html')).toEqual(host);
    expect(at('404.html/')).toEqual(host);
    expect(at('en/help/index.html/')).toEqual(host);
    expect(at('./.')).toEqual(copy('./'));
  });

  test('a recording comes from what was taken along, under its bare address', () => {
    const address = `${scope}recordings/rolig.12345678.opus`;
    expect(at('recordings/rolig.12345678.opus')).toEqual({ kind: 'taken', address });
    expect(at('recordings/rolig.12345678.opus?x=1#t=10')).toEqual({ kind: 'taken', address });
  });

  test('what only looks like one is for the host', () => {
    for (const other of ['recordings', 'recordings/', 'recordings.opus', 'en/recordings/rolig.opus']) {
      expect(at(other), other).toEqual({ kind: 'host' });
    }
  });

  test('another host is left alone, even where its path is the same', () => {
    expect(decide('https://other.example/hjaelp/', scope, files)).toEqual({ kind: 'host' });
  });
});

describe('beside a site in a folder', () => {
  const scope = 'https://host.example/kommune/';

  test('the folder without its slash is the site', () => {
    expect(decide('https://host.example/kommune', scope, files)).toEqual({ kind: 'redirect', to: scope });
    expect(decide('https://host.example/kommune?x', scope, files)).toEqual({ kind: 'redirect', to: scope });
  });

  test.each([
    'https://host.example/',
    'https://host.example/kommune2/',
    'https://host.example/kommunen/hjaelp/',
    'https://host.example/hjaelp/',
    'https://host.example/en/kommune/',
    'http://host.example/kommune/',
    'https://host.example:8443/kommune/',
  ])('%s is another site', (address) => {
    expect(decide(address, scope, files)).toEqual({ kind: 'host' });
  });

  test('a way out of the folder is another site too', () => {
    expect(decide('https://host.example/kommune/../hjaelp/', scope, files)).toEqual({ kind: 'host' });
  });
});

describe('the range of a file of 1000 bytes', () => {
  const SIZE = 1000;

  test.each([
    ['bytes=0-99', 0, 99],
    ['bytes=500-599', 500, 599],
    ['bytes=0-0', 0, 0],
    ['bytes=999-999', 999, 999],
    ['bytes=100-', 100, 999],
    ['bytes=0-', 0, 999],
    ['bytes=-100', 900, 999],
    ['BYTES=1-2', 1, 2],
    // More than there is gives all there is.
    ['bytes=900-1000', 900, 999],
    ['bytes=0-99999999', 0, 999],
    ['bytes=-5000', 0, 999],
  ])('%s is %i to %i', (asked, first, last) => {
    expect(decideRange(asked, SIZE)).toEqual({ first, last });
  });

  test.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=99999-', 'bytes=-0'])('%s is none', (asked) => {
    expect(decideRange(asked, SIZE)).toBe('none');
  });

  test.each([null, '', 'bytes=', 'bytes=-', 'bytes=2-1', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b', '0-99'])(
    '%s asks for nothing in particular',
    (asked) => {
      expect(decideRange(asked, SIZE)).toBe('whole');
    },
  );

  test('an empty file has none', () => {
    expect(decideRange('bytes=0-', 0)).toBe('none');
    expect(decideRange('bytes=-1', 0)).toBe('none');
  });
});
