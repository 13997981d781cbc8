import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/domain/reading.ts';

test.each([
  [0, 1],
  [1, 1],
  [180, 1],
  [269, 1],
  [270, 2],
  [1800, 10],
])('%i words take %i minutes to read for somebody tired', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
