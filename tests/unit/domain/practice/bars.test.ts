import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsInLines } from '../../../../src/domain/practice/bars.ts';
import { timeline } from '../../../../src/domain/practice/timeline.ts';
import { pause, say, scriptWithMinutes } from '../../../helpers/scripts.ts';

describe('a practice as bars', () => {
  test('is broken into lines, and so is what lasts beyond the end of one', () => {
    // 60 words are 40 seconds; the pause has the other 80.
    expect(barsInLines(timeline([say(60), pause(2)], 2), 50)).toEqual([
      [
        { kind: 'say', cue: 0, start: 0, seconds: 40 },
        { kind: 'pause', cue: 1, start: 40, seconds: 10 },
      ],
      [{ kind: 'pause', cue: 1, start: 0, seconds: 50 }],
      [{ kind: 'pause', cue: 1, start: 0, seconds: 20 }],
    ]);
  });

  test('has no line for nothing', () => {
    expect(barsInLines([], 300)).toEqual([]);
    expect(barsInLines(timeline([say(15), pause(6)], 4), 120)).toHaveLength(2);
  });

  test('is as wide as each cue takes time, without gaps', () => {
    fc.assert(
      fc.property(scriptWithMinutes, fc.integer({ min: 20, max: 600 }), ({ script, minutes }, each) => {
        const cues = timeline(script, minutes);
        const lines = barsInLines(cues, each);
        expect(lines).toHaveLength(Math.ceil((minutes * 60) / each));
        for (const bars of lines) {
          let end = 0;
          for (const { start, seconds } of bars) {
            expect(start).toBeCloseTo(end, 4);
            end = start + seconds;
          }
          expect(end).toBeLessThanOrEqual(each + 1e-6);
        }
        cues.forEach(({ duration }, cue) => {
          const own = lines.flat().filter((bar) => bar.cue === cue);
          expect(own.reduce((total, { seconds }) => total + seconds, 0)).toBeCloseTo(duration, 4);
        });
      }),
      { numRuns: 100 },
    );
  });
});
