import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstRate, nextRate, voicesFor, type Voice } from '../../../../src/domain/practice/speaking.ts';

/** What still sounds like somebody speaking. */
const SLOWEST = 0.7;
const FASTEST = 1.3;

const voice = (lang: string, localService = true): Voice => ({
  voiceURI: `${lang} voice`,
  lang,
  localService,
});

const anyRate = fc.double({ min: SLOWEST, max: FASTEST, noNaN: true });
const anySeconds = fc.double({ min: 0.1, max: 120, noNaN: true });

describe('the voices that may read aloud', () => {
  test('are those on the device itself', () => {
    const own = voice('da-DK');
    expect(voicesFor([voice('da-DK', false), own, voice('da', false)], 'da')).toEqual([own]);
  });

  test.each(['da', 'da-DK', 'da_DK', 'da-GL'])('speak Danish as %s', (lang) => {
    expect(voicesFor([voice(lang)], 'da')).toHaveLength(1);
  });

  test.each(['dan', 'en-DK', 'nb-NO', 'DK-da', ''])('do not speak Danish as %j', (lang) => {
    expect(voicesFor([voice(lang)], 'da')).toEqual([]);
  });

  test('come in the order of the device', () => {
    const voices = [voice('en-GB'), voice('en-US'), voice('da-DK'), voice('en')];
    expect(voicesFor(voices, 'en').map(({ lang }) => lang)).toEqual(['en-GB', 'en-US', 'en']);
  });
});

describe('the rate of a voice', () => {
  test('begins as its own where the words come as fast as voices usually read', () => {
    expect(firstRate(150)).toBe(1);
  });

  test('begins slower than its own at the pace of a practice', () => {
    expect(firstRate()).toBeLessThan(1);
  });

  test('always sounds like somebody speaking', () => {
    fc.assert(
      fc.property(anyRate, anySeconds, anySeconds, (rate, planned, taken) => {
        for (const one of [nextRate(rate, planned, taken), firstRate(taken * 10)]) {
          expect(one).toBeGreaterThanOrEqual(SLOWEST);
          expect(one).toBeLessThanOrEqual(FASTEST);
        }
      }),
    );
  });

  test('rises for a voice that takes twice as long as planned', () => {
    expect(nextRate(0.7, 10, 20)).toBeGreaterThan(0.7);
    expect(nextRate(1, 10, 20)).toBeGreaterThan(1);
  });

  test('falls for a voice that is quicker than planned', () => {
    expect(nextRate(1.3, 10, 8)).toBeLessThan(1.3);
    expect(nextRate(1, 10, 5)).toBeLessThan(1);
  });

  test('stays when a voice takes the time it is given, or nothing could be measured', () => {
    fc.assert(
      fc.property(anyRate, anySeconds, (rate, seconds) => {
        expect(nextRate(rate, seconds, seconds)).toBeCloseTo(rate, 9);
        expect(nextRate(rate, 0, seconds)).toBe(rate);
        expect(nextRate(rate, seconds, 0)).toBe(rate);
        expect(nextRate(rate, 0, 0)).toBe(rate);
        expect(nextRate(rate, seconds, NaN)).toBe(rate);
      }),
    );
  });

  test('is right after one step, for a voice that is twice as quick at twice the rate', () => {
    fc.assert(
      fc.property(anyRate, anyRate, anySeconds, (rate, right, planned) => {
        // What the words take at the voice's own rate, so that they take what is planned at `right`.
        const own = planned * right;
        expect(own / nextRate(rate, planned, own / rate)).toBeCloseTo(planned, 6);
      }),
    );
  });

  test('comes as near as it may, where the right one would not sound like anybody', () => {
    fc.assert(
      fc.property(anyRate, anySeconds, (rate, planned) => {
        expect(nextRate(rate, planned, (planned * 2) / rate)).toBe(FASTEST);
        expect(nextRate(rate, planned, (planned * 0.5) / rate)).toBe(SLOWEST);
      }),
    );
  });
});
