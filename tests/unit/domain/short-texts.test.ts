import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/excerpt.ts';
import { firstAndLatest } from '../../../src/domain/first-and-latest.ts';
import { shortTitle } from '../../../src/domain/short-title.ts';

test('a short title is what stands before the colon', () => {
  expect(shortTitle('Uge 1: Hvor var du?')).toBe('Uge 1');
  expect(shortTitle('Før du begynder')).toBe('Før du begynder');
  expect(shortTitle(': Uden begyndelse')).toBe(': Uden begyndelse');
});

describe('an excerpt', () => {
  test('is the whole text on one line when that is short', () => {
    expect(excerpt(' Regn\nog  blæst ', 20)).toBe('Regn og blæst');
  });

  test('ends between two words when the text is long', () => {
    expect(excerpt('Tankerne løb hele vejen', 14)).toBe('Tankerne løb …');
  });

  test('cuts a word that is too long, but not in the middle of a character', () => {
    expect(excerpt('aaaaaaaaaa', 4)).toBe('aaaa …');
    expect(excerpt('aaa🙂🙂', 4)).toBe('aaa …');
  });
});

test('the first and the latest are kept of a long list, and all of a short one', () => {
  expect(firstAndLatest([1, 2, 3], 3)).toEqual([1, 2, 3]);
  expect(firstAndLatest([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 5, 6]);
  expect(firstAndLatest([], 3)).toEqual([]);
});
