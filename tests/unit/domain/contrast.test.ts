import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../../src/domain/contrast.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc
  .tuple(channel, channel, channel)
  .map((channels) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

describe('the contrast of two colours', () => {
  // Figures as WebAIM's contrast checker gives them, with two decimals.
  test.each([
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ])('%s and %s have the published %f', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  test('of black and white is 21, the most there is', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  });

  test('is the same whichever is the text, and never outside 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBe(contrastRatio(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  test('is 1 for a colour and itself, however its letters are written', () => {
    fc.assert(
      fc.property(colour, (one) => {
        expect(contrastRatio(one, one.toUpperCase())).toBe(1);
      }),
    );
  });

  test.each(['#fff', 'red', '1f5c4f', '#1f5c4', '#1f5c4g', ''])('refuses "%s", which is no colour', (bad) => {
    expect(() => contrastRatio(bad, '#ffffff')).toThrow(`not a colour of the form #rrggbb: ${bad}`);
  });
});
