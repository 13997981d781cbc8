import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backFrom,
  LEAD_IN,
  onFrom,
  partAt,
  planOfRecording,
  planOfScript,
  planOfTimer,
  samePlace,
  type Plan,
} from '../../../../src/domain/practice/plan.ts';
import type { Script, Step } from '../../../../src/domain/practice/script.ts';
import { possibleMinutes, timeline } from '../../../../src/domain/practice/timeline.ts';
import { bell, pause, say, scriptWithMinutes } from '../../../helpers/scripts.ts';

const words = (text: string, from = 0): Step => ({ kind: 'say', text, from });

const startsOf = ({ parts }: Plan) => parts.map(({ start }) => start);

/** A plan of parts that take ten seconds each. */
const planned = (seconds: number, parts: Readonly<Record<string, number>>): Plan => ({
  seconds,
  parts: Object.entries(parts).map(([text, start]) => ({ text, start, duration: 10 })),
  bells: [0, seconds],
});

/** Moments a player can be at, from the lead-in to the very end, the beginnings of parts among them. */
const momentIn = (plan: Plan) =>
  fc
    .oneof(
      fc.double({ min: -LEAD_IN, max: plan.seconds, noNaN: true }),
      fc.constantFrom(-LEAD_IN, 0, plan.seconds, ...startsOf(plan)),
    )
    // Minus zero is no other moment than zero.
    .map((moment) => moment + 0);

interface Moment {
  readonly plan: Plan;
  readonly position: number;
  readonly script: Script;
}

const anyMoment: fc.Arbitrary<Moment> = scriptWithMinutes.chain(({ script, minutes }) => {
  const plan = planOfScript(script, minutes);
  return momentIn(plan).map((position) => ({ plan, position, script }));
});

const holds = (promise: (moment: Moment) => void) =>
  fc.assert(fc.property(anyMoment, promise), { numRuns: 300 });

describe('a script as a plan', () => {
  // With 12 seconds of bells and 30 of words, 18 of a minute are left to be silent in.
  const script = [bell(), say(30), pause(2), bell(), say(15)];

  test('has what is said and the bells where they come', () => {
    const plan = planOfScript(script, 1);
    expect(plan.seconds).toBe(60);
    expect(startsOf(plan)).toEqual([6, 50]);
    expect(plan.parts.map(({ duration }) => Math.round(duration))).toEqual([20, 10]);
    expect(plan.bells).toEqual([0, 44]);
  });

  test('follows the pace it is given', () => {
    // At 60 words a minute 45 words take 45 seconds, which leaves 3 for the pause.
    expect(startsOf(planOfScript(script, 1, 60))).toEqual([6, 45]);
  });

  test('keeps the drawings with their words', () => {
    const drawing = { src: 'lying-side.svg', alt: 'På siden' };
    const { parts } = planOfScript([{ ...say(45), drawing } as Step, pause(1), say(15)], 1);
    expect(parts[0]?.drawing).toEqual(drawing);
    expect(parts[1]).not.toHaveProperty('drawing');
  });

  test('lasts as long as asked for, with the words of that version in their order', () => {
    fc.assert(
      fc.property(scriptWithMinutes, ({ script, minutes }) => {
        const plan = planOfScript(script, minutes);
        const said = script.flatMap((step) =>
          step.kind === 'say' && step.from <= minutes ? [step.text] : [],
        );
        expect(plan.seconds).toBe(minutes * 60);
        expect(plan.parts.map(({ text }) => text)).toEqual(said);
      }),
    );
  });

  test('takes the times of the timeline', () => {
    fc.assert(
      fc.property(scriptWithMinutes, ({ script, minutes }) => {
        const plan = planOfScript(script, minutes);
        const startsOfAll = (kind: Step['kind']) =>
          timeline(script, minutes).flatMap(({ step, start }) => (step.kind === kind ? [start] : []));
        expect(startsOf(plan)).toEqual(startsOfAll('say'));
        expect(plan.bells).toEqual(startsOfAll('bell'));
      }),
    );
  });

  test('is not made at a length the script cannot be given in', () => {
    expect(() => planOfScript(script, 5)).toThrow(RangeError);
  });
});

test('a recording keeps its own time', () => {
  const plan = planOfRecording({
    file: 'sounds/body-scan.ogg',
    type: 'audio/ogg',
    minutes: 1,
    seconds: 58.4,
    bytes: 1,
    sha256: '',
    bells: [0, 52],
    lines: [
      { start: 6.5, end: 11, text: 'Læg dig ned.' },
      { start: 20, end: 22.5, text: 'Luk øjnene.' },
    ],
  });
  expect(plan).toEqual({
    seconds: 58.4,
    bells: [0, 52],
    parts: [
      { start: 6.5, duration: 4.5, text: 'Læg dig ned.' },
      { start: 20, duration: 2.5, text: 'Luk øjnene.' },
    ],
  });
});

describe('a timer', () => {
  test.each([
    { minutes: 10, every: undefined, bells: [0, 10] },
    { minutes: 10, every: 5, bells: [0, 5, 10] },
    { minutes: 10, every: 3, bells: [0, 3, 6, 9, 10] },
    { minutes: 10, every: 10, bells: [0, 10] },
    { minutes: 2, every: 5, bells: [0, 2] },
  ])('of $minutes minutes with a bell every $every rings at $bells', ({ minutes, every, bells }) => {
    expect(planOfTimer(minutes, every)).toEqual({
      seconds: minutes * 60,
      parts: [],
      bells: bells.map((at) => at * 60),
    });
  });

  test('rings at the beginning, at the end and evenly in between, and never two bells at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 60 }), (minutes, every) => {
        const { bells } = planOfTimer(minutes, every);
        const gaps = bells.slice(1).map((time, at) => time - (bells[at] ?? 0));
        const last = gaps.pop() ?? 0;
        expect(bells[0]).toBe(0);
        expect(bells.at(-1)).toBe(minutes * 60);
        expect(gaps.filter((gap) => gap !== every * 60)).toEqual([]);
        expect(last).toBeGreaterThan(0);
        expect(last).toBeLessThanOrEqual(every * 60);
      }),
    );
  });
});

describe('the part at a moment', () => {
  const plan = planned(90, { one: 10, two: 30, three: 60 });

  test.each([
    [-3, -1],
    [0, -1],
    [9.9, -1],
    [10, 0],
    [29.9, 0],
    [30, 1],
    [90, 2],
  ])('of second %d is part %d', (position, part) => {
    expect(partAt(plan, position)).toBe(part);
  });

  test('is the last that has begun', () => {
    holds(({ plan: its, position }) => {
      expect(partAt(its, position)).toBe(startsOf(its).filter((start) => start <= position).length - 1);
    });
  });
});

describe('one part back', () => {
  const plan = planned(90, { one: 10, two: 30, three: 60 });

  test('leads to the beginning of the part, once it is well on', () => {
    expect(backFrom(plan, 68)).toBe(60);
    expect(backFrom(plan, 29.9)).toBe(10);
  });

  test('leads to the part before, when this one has only just begun', () => {
    expect(backFrom(plan, 60)).toBe(30);
    expect(backFrom(plan, 62)).toBe(30);
  });

  test('leads to the very beginning from the first part and from before it', () => {
    expect(backFrom(plan, 11)).toBe(0);
    expect(backFrom(plan, 8)).toBe(0);
    expect(backFrom(plan, 0)).toBe(0);
    expect(backFrom(planOfTimer(10), 300)).toBe(0);
  });

  test('leads to the beginning of something said, or of all, and never on', () => {
    holds(({ plan: its, position }) => {
      const back = backFrom(its, position);
      expect([0, ...startsOf(its)]).toContain(back);
      expect(back).toBeLessThanOrEqual(Math.max(0, position));
    });
  });

  test('leads to the beginning in the end', () => {
    holds(({ plan: its, position }) => {
      let at = position;
      for (let times = 0; times <= its.parts.length; times += 1) at = backFrom(its, at);
      expect(at).toBe(0);
    });
  });
});

describe('one part on', () => {
  const plan = planned(90, { one: 10, two: 30, three: 60 });

  test('leads to the next part', () => {
    expect(onFrom(plan, -3)).toBe(10);
    expect(onFrom(plan, 10)).toBe(30);
    expect(onFrom(plan, 59.9)).toBe(60);
  });

  test('leads nowhere after the last, or where nothing is said', () => {
    expect(onFrom(plan, 60)).toBeUndefined();
    expect(onFrom(plan, 90)).toBeUndefined();
    expect(onFrom(planOfTimer(10), 0)).toBeUndefined();
  });

  test('is always later than now, and within the practice', () => {
    holds(({ plan: its, position }) => {
      const on = onFrom(its, position);
      if (on === undefined) return;
      expect(on).toBeGreaterThan(position);
      expect(on).toBeLessThanOrEqual(its.seconds);
    });
  });

  test('again and again comes by every part that is left, to the last', () => {
    holds(({ plan: its, position }) => {
      const visited: number[] = [];
      let at = onFrom(its, position);
      // Should it not get on, it comes by more places than there are parts, and this still ends.
      while (at !== undefined && visited.length <= its.parts.length) {
        visited.push(at);
        at = onFrom(its, at);
      }
      expect(visited).toEqual(startsOf(its).filter((start) => start > position));
    });
  });
});

describe('the same place in another plan', () => {
  const short = planned(60, { Sid: 6, Mærk: 20, Slut: 50 });
  const long = planned(120, { Sid: 6, Mærk: 40, Lyt: 60, Kend: 80, Slut: 110 });

  test('is where the same words begin', () => {
    expect(samePlace(short, 25, long)).toBe(40);
    expect(samePlace(long, 115, short)).toBe(50);
  });

  test('is at the last words before that both have, where the words are left out', () => {
    expect(samePlace(long, 60, short)).toBe(20);
    expect(samePlace(long, 99, short)).toBe(20);
  });

  test('is before the beginning while the practice has not begun', () => {
    expect(samePlace(short, -3, long)).toBe(-3);
  });

  test('is the beginning when nothing that both have has been said', () => {
    expect(samePlace(short, 3, long)).toBe(0);
  });

  test('is as far on as before when nothing in both is the same', () => {
    expect(samePlace(planned(60, { 'Something else': 6 }), 30, long)).toBe(long.seconds / 2);
  });

  test('does not go far back where a recording has only a few of the words', () => {
    const spoken = planned(600, { Sid: 0, 'Mærk så': 120, 'Lyt nu': 300, 'Vend hjem': 480 });
    const script = planned(300, { Sid: 0, Mærk: 60, Lyt: 150, Slut: 240 });
    expect(samePlace(spoken, 310, script)).toBe(150);
    expect(samePlace(spoken, 600, script)).toBe(240);
  });

  test('tells words apart that come again', () => {
    const again = (pauses: number) => [
      words('Træk vejret roligt ind og ud'),
      pause(pauses),
      words('Læg mærke til lyde'),
      pause(pauses),
      words('Træk vejret roligt ind og ud'),
      pause(pauses),
    ];
    const brief = planOfScript(again(1), 1);
    const slow = planOfScript(again(1), 2);
    brief.parts.forEach(({ start }, at) => {
      expect(samePlace(brief, start, slow)).toBe(slow.parts[at]?.start);
    });
  });

  test('is as far on in silence without words, and no further than its end', () => {
    expect(samePlace(planOfTimer(15), 600, planOfTimer(20))).toBe(600);
    expect(samePlace(planOfTimer(15), 600, planOfTimer(5))).toBe(300);
    expect(samePlace(planOfTimer(15), -3, planOfTimer(20))).toBe(-3);
  });

  test('in the same plan is where the part begins', () => {
    holds(({ plan, position }) => {
      const part = plan.parts[partAt(plan, position)];
      if (part) expect(samePlace(plan, position, plan)).toBe(part.start);
    });
  });

  test('at another length of the script lies within it, at words said already', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(), ({ plan, position, script }, pick) => {
        const possible = possibleMinutes(script);
        const other = planOfScript(script, possible[pick % possible.length] ?? 0);
        const place = samePlace(plan, position, other);
        expect(place).toBeGreaterThanOrEqual(Math.min(0, position));
        expect(place).toBeLessThanOrEqual(other.seconds);
        const at = other.parts.findIndex(({ start }) => start === place);
        const said = plan.parts.slice(0, partAt(plan, position) + 1).map(({ text }) => text);
        const shares = plan.parts.some(({ text }) => other.parts.some((one) => one.text === text));
        if (place > 0 && shares) expect(said).toContain(other.parts[at]?.text);
      }),
      { numRuns: 300 },
    );
  });
});
