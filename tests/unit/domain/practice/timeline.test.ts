import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/domain/practice/script.ts';
import {
  fits,
  possibleMinutes,
  reach,
  timeline,
  type Cue,
} from '../../../../src/domain/practice/timeline.ts';
import { anyScript, bell, pause, say, scriptWithMinutes } from '../../../helpers/scripts.ts';

/** What a listener is promised: 90 words a minute, six seconds for a bell, silence from 3 to 45 seconds a weight. */
const WORD = 60 / 90;
const BELL = 6;
const FLOOR = 3;
const CAP = 45;
/** Sums of fractions of a second differ in their last digits. */
const HAIR = 1e-6;

const holds = (promise: (cues: Cue[], minutes: number, script: readonly Step[]) => void) =>
  fc.assert(
    fc.property(scriptWithMinutes, ({ script, minutes }) => {
      promise(timeline(script, minutes), minutes, script);
    }),
    { numRuns: 500 },
  );

const pausesOf = (cues: Cue[]) =>
  cues.flatMap(({ step, duration }) => (step.kind === 'pause' ? [{ weight: step.weight, duration }] : []));

describe('a script laid out in time', () => {
  test('lasts exactly the length asked for', () => {
    holds((cues, minutes) => {
      const last = cues.at(-1);
      expect((last?.start ?? 0) + (last?.duration ?? 0)).toBe(minutes * 60);
    });
  });

  test('has no gap and no overlap between its cues', () => {
    holds((cues) => {
      expect(cues[0]?.start).toBe(0);
      cues.slice(1).forEach((cue, at) => {
        const before = cues[at] as Cue;
        expect(cue.start).toBeCloseTo(before.start + before.duration, 9);
      });
    });
  });

  test('keeps the order, and leaves out just the parts that belong to longer versions', () => {
    holds((cues, minutes, script) => {
      expect(cues.map(({ step }) => step)).toEqual(script.filter(({ from }) => minutes >= from));
    });
  });

  test('keeps the pace of its words and bells whatever its length', () => {
    holds((cues) => {
      for (const { step, duration } of cues) {
        if (step.kind === 'say') expect(duration).toBeCloseTo(step.text.split(' ').length * WORD, 6);
        if (step.kind === 'bell') expect(duration).toBeCloseTo(BELL, 6);
      }
    });
  });

  test('makes no pause shorter than can be felt, and none so long that it seems to have stopped', () => {
    holds((cues) => {
      for (const { weight, duration } of pausesOf(cues)) {
        expect(duration).toBeGreaterThanOrEqual(FLOOR - HAIR);
        expect(duration).toBeLessThanOrEqual(weight * CAP + HAIR);
      }
    });
  });

  test('gives pauses of one weight the same silence, and heavier ones no less', () => {
    holds((cues) => {
      const pauses = pausesOf(cues).sort((a, b) => a.weight - b.weight);
      pauses.slice(1).forEach((heavier, at) => {
        const lighter = pauses[at] as (typeof pauses)[number];
        if (heavier.weight === lighter.weight) expect(heavier.duration).toBeCloseTo(lighter.duration, 6);
        else expect(heavier.duration).toBeGreaterThanOrEqual(lighter.duration - HAIR);
      });
    });
  });

  test('never takes silence away when a minute is added to the same words', () => {
    holds((cues, minutes, script) => {
      const same = script.every(({ from }) => from !== minutes + 1);
      if (!same || !fits(script, minutes + 1)) return;
      const longer = timeline(script, minutes + 1);
      cues.forEach(({ duration }, at) => {
        expect(longer[at]?.duration).toBeGreaterThanOrEqual(duration - HAIR);
      });
    });
  });

  test('shares what is left by weight', () => {
    // 30 words take 20 seconds, so 100 are left for four units of weight, beyond 3 seconds for each pause.
    const cues = timeline([say(30), pause(1), pause(3)], 2);
    expect(cues.map(({ start }) => start)).toEqual([0, 20, 20 + 3 + 23.5]);
    expect(cues.map(({ duration }) => Math.round(duration * 10) / 10)).toEqual([20, 26.5, 73.5]);
  });

  test('hands on what a full pause cannot take', () => {
    // 69 words take 46 seconds. By weight the other 314 would be 47 and 267; the light pause is full at 45.
    const cues = timeline([say(69), pause(1), pause(6)], 6);
    expect(cues.map(({ duration }) => Math.round(duration))).toEqual([46, 45, 269]);
  });
});

describe('the lengths a script can be given in', () => {
  // 90 words are one minute; a pause of weight 2 is between 3 and 90 seconds.
  const script = [say(90), pause(2)];

  test('begin where words and the least pauses fit, and end where silence would be too long', () => {
    expect(possibleMinutes(script)).toEqual([2]);
    expect(reach(script, 2)).toEqual({ least: 63, most: 150 });
  });

  test('count the bells', () => {
    expect(fits([say(76), pause(1)], 1)).toBe(true);
    expect(fits([say(76), pause(1), bell()], 1)).toBe(true);
    expect(fits([say(76), pause(1), bell(), bell()], 1)).toBe(false);
  });

  test('take in the very ends', () => {
    // 81 words are 54 seconds: with one bell exactly a minute, and no pause at all.
    expect(fits([say(81), bell()], 1)).toBe(true);
    expect(fits([say(82), bell()], 1)).toBe(false);
    expect(fits([say(15), pause(1)], 1)).toBe(false);
    expect(fits([say(22), bell(), pause(1)], 1)).toBe(true);
  });

  test('may have a hole where a long part sets in', () => {
    const withPart = [say(90), pause(6), say(360, 6)];
    expect(possibleMinutes(withPart)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(possibleMinutes([say(90), pause(3), say(450, 3), pause(6, 3)])).toEqual([2, 7, 8, 9, 10, 11, 12]);
  });

  test('are none for a script without words or silence', () => {
    expect(possibleMinutes([])).toEqual([]);
  });

  test('stop at two hours, however much silence there is room for', () => {
    // Forty pauses of the greatest weight take two minutes at least and three hours at most.
    const quiet = Array.from({ length: 40 }, () => pause(6));
    expect(reach(quiet, 120)).toEqual({ least: 2 * 60, most: 180 * 60 });
    expect(possibleMinutes(quiet)).toEqual(Array.from({ length: 119 }, (_, at) => at + 2));
  });

  test('are the only ones it is given in', () => {
    expect(() => timeline(script, 3)).toThrow(new RangeError('the script does not fit 3 minutes'));
    expect(() => timeline(script, 1)).toThrow('the script does not fit 1 minutes');
  });
});

describe('another pace', () => {
  const anyPace = fc.integer({ min: 40, max: 200 });

  test('keeps to the length asked for, and gives words the time they take at it', () => {
    fc.assert(
      fc.property(anyScript, anyPace, (script, pace) => {
        for (const minutes of possibleMinutes(script, pace)) {
          const cues = timeline(script, minutes, pace);
          const last = cues.at(-1);
          expect((last?.start ?? 0) + (last?.duration ?? 0)).toBe(minutes * 60);
          for (const { step, duration } of cues)
            if (step.kind === 'say') expect(duration / 60).toBeCloseTo(step.text.split(' ').length / pace, 6);
        }
      }),
    );
  });

  test('leaves pauses as short and as long as they may be', () => {
    fc.assert(
      fc.property(anyScript, anyPace, (script, pace) => {
        const { least, most } = reach(script, 20, pace);
        const usual = reach(script, 20);
        expect(most - least).toBeCloseTo(usual.most - usual.least, 6);
      }),
    );
  });

  test('that is slower takes no less time', () => {
    fc.assert(
      fc.property(
        anyScript,
        anyPace,
        anyPace,
        fc.integer({ min: 1, max: 30 }),
        (script, one, other, minutes) => {
          const slower = reach(script, minutes, Math.min(one, other));
          const quicker = reach(script, minutes, Math.max(one, other));
          expect(slower.least).toBeGreaterThanOrEqual(quicker.least);
          expect(slower.most).toBeGreaterThanOrEqual(quicker.most);
        },
      ),
    );
  });

  test('that is slower makes a length possible only where there was too little to fill it', () => {
    fc.assert(
      fc.property(anyScript, anyPace, anyPace, (script, one, other) => {
        const quicker = Math.max(one, other);
        for (const minutes of possibleMinutes(script, Math.min(one, other)))
          if (!fits(script, minutes, quicker))
            expect(reach(script, minutes, quicker).most).toBeLessThan(minutes * 60);
      }),
    );
  });

  test('that is twice as slow gives words twice as long', () => {
    // 30 words take 20 seconds at 90 a minute.
    expect(timeline([say(30), pause(1)], 1, 45).map(({ duration }) => duration)).toEqual([40, 20]);
    expect(possibleMinutes([say(85), pause(1)])).toEqual([1]);
    expect(possibleMinutes([say(85), pause(1)], 45)).toEqual([2]);
  });

  test('is 90 words a minute when nothing is said', () => {
    holds((cues, minutes, script) => {
      expect(timeline(script, minutes, 90)).toEqual(cues);
    });
  });
});
