import { expect, test } from 'vitest';
import { leftOutAt } from '../../../../src/domain/practice/left-out.ts';
import { bell, pause, say, words } from '../../../helpers/scripts.ts';

const SCRIPT = [
  say(10),
  pause(1, 20),
  say(4, 20),
  say(6, 20),
  say(3, 40),
  pause(2, 40),
  say(5),
  say(2, 20),
  bell(40),
];

test('what a length leaves out is told part by part, in the order of the script', () => {
  expect(leftOutAt(SCRIPT, 10)).toEqual([
    { from: 20, words: 10, text: words(4) },
    { from: 40, words: 3, text: words(3) },
    { from: 20, words: 2, text: words(2) },
    { from: 40, words: 0, text: '' },
  ]);
});

test('a part is there from its own length on', () => {
  expect(leftOutAt(SCRIPT, 20).map(({ from }) => from)).toEqual([40, 40]);
  expect(leftOutAt(SCRIPT, 19)).toHaveLength(4);
  expect(leftOutAt(SCRIPT, 40)).toEqual([]);
});
