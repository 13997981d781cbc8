import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRootAddress, relativeAddress } from '../../../src/domain/address.ts';

// Few names, so that pages often share folders, and files are called as folders are.
const part = fc.oneof(fc.constantFrom('a', 'en'), fc.stringMatching(/^[a-z0-9_][a-z0-9_-]{0,5}$/));
const parts = fc.array(part, { maxLength: 4 });
const folderPath = parts.map((names) => names.map((name) => `${name}/`).join(''));
const file = fc.constantFrom('', '404.html', 'index.html', 'manifest.webmanifest', 'pæn å.svg', 'a');
/** An address from the site's root: a folder's, or a file's in it. */
const address = fc.tuple(folderPath, file).map(([folder, name]) => `/${folder}${name}`);
const tail = fc.constantFrom('', '#', '#afsnit', '?q=1', '?q=/a/../b#c', '#/a?b');

describe('an address as seen from a page', () => {
  test('leads to the same place in whatever folder the site stands', () => {
    fc.assert(
      fc.property(folderPath, address, address, tail, (folder, from, to, end) => {
        const site = `https://kommune.example/${folder}`;
        const page = new URL(from.slice(1), site);
        const whole = new URL(to.slice(1) + end, site);
        expect(new URL(relativeAddress(from, to + end), page).href).toBe(whole.href);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds nothing of the root it is counted from', () => {
    fc.assert(
      fc.property(address, address, tail, (from, to, end) => {
        const seen = relativeAddress(from, to + end);
        expect(seen).not.toMatch(/^\/|^[a-z]+:/);
        expect(seen).not.toBe('');
      }),
    );
  });

  test.each([
    ['/en/help/', '/kurser/', '../../kurser/'],
    ['/', '/', './'],
    ['/en/', '/', '../'],
    ['/en/help/', '/en/help/', './'],
    ['/en/help/', '/en/help/#first', '#first'],
    ['/en/help/', '/en/', '../'],
    ['/404.html', '/404.html', '404.html'],
    ['/404.html', '/', './'],
    ['/a/b/', '/a/c.png?x=1', '../c.png?x=1'],
  ])('from %s, %s is %s', (from, to, seen) => {
    expect(relativeAddress(from, to)).toBe(seen);
  });
});

test.each([
  ['/', true],
  ['/kurser/', true],
  ['//other.example/', false],
  ['kurser/', false],
  ['#a', false],
  ['https://other.example/', false],
  ['', false],
])('"%s" is counted from the root of the site: %s', (text, expected) => {
  expect(isRootAddress(text)).toBe(expected);
});
