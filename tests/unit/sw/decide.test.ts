import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/sw/decide.ts';

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
