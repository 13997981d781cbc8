import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allWeighed, beginningOf, cueRows, sumsOf } from '../../../../src/domain/practice/cue-rows.ts';
import { timeline } from '../../../../src/domain/practice/timeline.ts';
import { bell, pause, say, scriptWithMinutes, words } from '../../../helpers/scripts.ts';

describe('a practice as rows', () => {
  // 69 words take 46 seconds, the bell 6; the light pause is full at 45, the heavy one has the rest.
  const rows = cueRows(timeline([say(69), pause(1), bell(), pause(6, 5)], 6));

  test('says of words how many they are and how they begin', () => {
    expect(rows[0]).toMatchObject({ kind: 'say', start: 0, from: 0 });
    expect(rows[0]?.said).toEqual({ words: 69, beginning: `${words(8)}\u00a0…` });
    expect(rows[0]?.pause).toBeUndefined();
  });

  test('says of a pause how much of its longest it is', () => {
    expect(rows[1]).toMatchObject({ kind: 'pause', start: 46, pause: { weight: 1, stretched: 1 } });
    expect(rows[3]?.from).toBe(5);
    expect(rows[3]?.pause?.stretched).toBeCloseTo(263 / 270, 9);
    expect(rows[1]?.said).toBeUndefined();
  });

  test('says of a bell when it rings', () => {
    expect(rows[2]).toEqual({ kind: 'bell', start: 91, seconds: 6, from: 0 });
  });

  test('comes to sums of each kind', () => {
    const { say: said, pause: silence, bell: bells } = sumsOf(rows);
    expect(said).toEqual({ count: 69, seconds: 46 });
    expect(silence.count).toBe(2);
    expect(silence.seconds).toBeCloseTo(308, 9);
    expect(bells).toEqual({ count: 1, seconds: 6 });
  });

  test('comes to the whole length, no pause beyond its longest', () => {
    fc.assert(
      fc.property(scriptWithMinutes, ({ script, minutes }) => {
        const each = cueRows(timeline(script, minutes));
        const sums = sumsOf(each);
        expect(sums.say.seconds + sums.pause.seconds + sums.bell.seconds).toBeCloseTo(minutes * 60, 6);
        for (const row of each) expect(row.pause?.stretched ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});

test('a short text is its own beginning', () => {
  expect(beginningOf(words(8))).toBe(words(8));
  expect(beginningOf(words(9))).toBe(`${words(8)}\u00a0…`);
  expect(beginningOf('')).toBe('');
});

test.each([0, NaN])('a pause that weighs %d has no weight', (weight) => {
  expect(allWeighed([say(3), pause(1), bell()])).toBe(true);
  expect(allWeighed([say(3), pause(1), pause(weight)])).toBe(false);
});
