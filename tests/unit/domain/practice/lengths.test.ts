import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthSpans, missOf, nearestLength } from '../../../../src/domain/practice/lengths.ts';
import { fits, possibleMinutes } from '../../../../src/domain/practice/timeline.ts';
import { pause, say, scriptWithMinutes } from '../../../helpers/scripts.ts';

// 90 words are one minute, 180 two; a pause of weight 2 is between 3 and 90 seconds.
const SHORT = [say(90), pause(2)];
const WITH_PART = [say(90), pause(3), say(450, 3), pause(6, 3)];

describe('the lengths of a script', () => {
  test('are told apart by what stands in their way', () => {
    expect(lengthSpans(SHORT)).toEqual([
      { verdict: 'words', first: 1, last: 1 },
      { verdict: 'fits', first: 2, last: 2 },
      { verdict: 'silence', first: 3, last: 120 },
    ]);
  });

  test('may be impossible in between, where a long part sets in', () => {
    expect(lengthSpans(WITH_PART)).toEqual([
      { verdict: 'words', first: 1, last: 1 },
      { verdict: 'fits', first: 2, last: 2 },
      { verdict: 'words', first: 3, last: 6 },
      { verdict: 'fits', first: 7, last: 12 },
      { verdict: 'silence', first: 13, last: 120 },
    ]);
  });

  test('change with the pace', () => {
    expect(lengthSpans(SHORT, 180)).toEqual([
      { verdict: 'fits', first: 1, last: 2 },
      { verdict: 'silence', first: 3, last: 120 },
    ]);
  });

  test('are each in just one span, and possible where they can be given', () => {
    fc.assert(
      fc.property(scriptWithMinutes, ({ script }) => {
        const each = lengthSpans(script).flatMap(({ verdict, first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => ({ minutes: first + at, verdict })),
        );
        expect(each.map(({ minutes }) => minutes)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
        expect(each.filter(({ verdict }) => verdict === 'fits').map(({ minutes }) => minutes)).toEqual(
          possibleMinutes(script),
        );
        for (const { minutes, verdict } of each) expect(fits(script, minutes)).toBe(verdict === 'fits');
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a length comes to that cannot be given', () => {
  test('is more than the length when there are too many words, told at the longest', () => {
    expect(missOf(WITH_PART, { verdict: 'words', first: 3, last: 6 })).toEqual({ minutes: 6, seconds: 366 });
  });

  test('is less than the length when silence would be too long, told at the shortest', () => {
    expect(missOf(SHORT, { verdict: 'silence', first: 3, last: 120 })).toEqual({ minutes: 3, seconds: 150 });
  });

  test('is never rounded to what would be possible', () => {
    fc.assert(
      fc.property(scriptWithMinutes, ({ script }) => {
        for (const span of lengthSpans(script)) {
          const { minutes, seconds } = missOf(script, span);
          if (span.verdict === 'words') expect(seconds).toBeGreaterThan(minutes * 60);
          if (span.verdict === 'silence') expect(seconds).toBeLessThan(minutes * 60);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('the nearest length is the one asked for, the shorter of two as near, or none', () => {
  expect(nearestLength([5, 10, 20], 10)).toBe(10);
  expect(nearestLength([5, 10, 20], 15)).toBe(10);
  expect(nearestLength([5, 10, 20], 16)).toBe(20);
  expect(nearestLength([], 10)).toBeUndefined();
});
