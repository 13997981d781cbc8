import { expect, test } from 'vitest';
import { atItsShortest, gentlePractice, gentlePractices } from '../../../../src/domain/course/gentle.ts';
import type { PracticeOutline } from '../../../../src/domain/course/outline.ts';

const written = (id: string): PracticeOutline => ({
  id,
  title: id,
  address: `../${id}/`,
  lengths: [3, 10],
  usual: 10,
});
const coming = (id: string): PracticeOutline => ({ id, title: id, lengths: [3, 10], usual: 10 });
const named = (practices: PracticeOutline[], day: number) => {
  const found = gentlePractice(practices, day);
  return found && [found.practice.id, found.minutes];
};

test('sounds and feet take turns, at their shortest', () => {
  const all = [written('breathing-space'), written('feet-on-the-floor'), written('sounds')];
  expect([1, 2, 3].map((day) => named(all, day))).toEqual([
    ['sounds', 3],
    ['feet-on-the-floor', 3],
    ['sounds', 3],
  ]);
});

test('what is still to be written is not offered', () => {
  const all = [written('breathing-space'), written('feet-on-the-floor'), coming('sounds')];
  expect([1, 2].map((day) => named(all, day)?.[0])).toEqual(['feet-on-the-floor', 'feet-on-the-floor']);
});

test('the breathing space stands in while both are to be written', () => {
  expect(named([coming('sounds'), written('breathing-space'), coming('feet-on-the-floor')], 2)).toEqual([
    'breathing-space',
    3,
  ]);
  expect(named([coming('breathing-space')], 1)).toBeUndefined();
});

test('a practice at its shortest', () => {
  expect(atItsShortest(written('body-scan'))?.minutes).toBe(3);
});

test('all that are written are offered to choose from, at their shortest', () => {
  const all = [written('daily-pause'), written('body-scan'), coming('sounds'), written('feet-on-the-floor')];
  expect(gentlePractices(all).map(({ practice, minutes }) => [practice.id, minutes])).toEqual([
    ['feet-on-the-floor', 3],
    ['daily-pause', 3],
  ]);
  expect(gentlePractices([written('body-scan')])).toEqual([]);
});
