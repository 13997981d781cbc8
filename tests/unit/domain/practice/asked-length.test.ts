import { expect, test } from 'vitest';
import { addressAtLength, askedLength } from '../../../../src/domain/practice/asked-length.ts';

test('a length asked for by a link is read where it arrives, and never reaches a host', () => {
  const url = new URL(addressAtLength('/oevelser/kropsscanning/', 20), 'https://host.example');
  expect(url.pathname + url.search).toBe('/oevelser/kropsscanning/');
  expect(askedLength(url.hash, [10, 20, 40])).toBe(20);
});

test.each(['', '#', '#15', '#020', '#20 ', '#2e1', '#-20', '#main', '#20min'])(
  'none is asked for by "%s"',
  (hash) => {
    expect(askedLength(hash, [10, 20, 40])).toBeUndefined();
  },
);
