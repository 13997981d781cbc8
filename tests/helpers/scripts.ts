import fc from 'fast-check';
import type { Script, Step } from '../../src/domain/practice/script.ts';
import { possibleMinutes } from '../../src/domain/practice/timeline.ts';

/** Words that are easy to count. */
export const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

export const say = (count: number, from = 0): Step => ({ kind: 'say', text: words(count), from });
export const pause = (weight: number, from = 0): Step => ({ kind: 'pause', weight, from });
export const bell = (from = 0): Step => ({ kind: 'bell', from });

const from = fc.constantFrom(0, 0, 0, 5, 10, 20);
const step = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 60 }), from).map(([count, at]) => say(count, at)),
  fc.tuple(fc.integer({ min: 1, max: 6 }), from).map(([weight, at]) => pause(weight, at)),
  from.map(bell),
);

/** A made-up script, which need not fit any length. */
export const anyScript: fc.Arbitrary<Script> = fc.array(step, { minLength: 1, maxLength: 40 });

/** A made-up script with a length it can be given in. */
export const scriptWithMinutes: fc.Arbitrary<{ script: Script; minutes: number }> = anyScript
  .map((script) => ({ script, possible: possibleMinutes(script) }))
  .filter(({ possible }) => possible.length > 0)
  .chain(({ script, possible }) => fc.constantFrom(...possible).map((minutes) => ({ script, minutes })));
