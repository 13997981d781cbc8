import { expect, test } from 'vitest';
import { countWords } from '../../../../src/domain/practice/script.ts';

test.each([
  ['', 0],
  ['   \n ', 0],
  ['– … !', 0],
  ['Stå, som du står.', 4],
  ['Åben øjnene, Ægir', 3],
  ['mindfulness-baseret stressreduktion', 2],
  ["Don't hurry; it’s fine", 4],
  ['kl. 8–16', 3],
])('"%s" has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
