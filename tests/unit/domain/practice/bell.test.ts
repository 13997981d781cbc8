import { describe, expect, test } from 'vitest';
import { BELL_RATE, bellSamples } from '../../../../src/domain/practice/bell.ts';

/** Hertz: nothing in the bell sounds higher. */
const HIGHEST = 2500;
/** From its third second on the highest two overtones have died away, and nothing higher is left than this. */
const HIGHEST_LATER = 800;
/** Seconds, about three rounds of its lowest tone. */
const MOMENT = 0.01;

const samples = bellSamples();
const seconds = samples.length / BELL_RATE;

const between = (from: number, to: number) =>
  samples.subarray(Math.max(0, Math.round(from * BELL_RATE)), Math.round(to * BELL_RATE));
const loudest = (of: Float32Array) => of.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const steps = (of: Float32Array) => of.slice(1).map((value, at) => value - (of[at] ?? 0));
/** The mean square, which is what a sound's energy goes by. */
const energy = (of: Float32Array) => of.reduce((sum, value) => sum + value * value, 0) / of.length;

describe('the bell', () => {
  test('is never louder than a device can play, and not faint', () => {
    expect(loudest(samples)).toBeLessThanOrEqual(1);
    expect(loudest(samples)).toBeGreaterThan(0.5);
  });

  test('begins at nothing, and is at its loudest within a twentieth of a second', () => {
    expect(samples[0]).toBe(0);
    expect(loudest(between(0, 0.05))).toBe(loudest(samples));
  });

  test('comes up without a click', () => {
    // In its first thousandth of a second it is not yet a hundredth as loud as it becomes.
    expect(loudest(between(0, 0.001))).toBeLessThan(loudest(samples) / 100);
  });

  test('dies away: each second holds less than the one before', () => {
    const energies = Array.from({ length: Math.floor(seconds) }, (_, at) => energy(between(at, at + 1)));
    energies.slice(1).forEach((later, at) => expect(later).toBeLessThan(energies[at] ?? 0));
  });

  test('is as good as silent in its last tenth of a second', () => {
    // 50 decibels below its first tenth: a hundred-thousandth of the energy.
    expect(energy(between(seconds - 0.1, seconds))).toBeLessThan(energy(between(0, 0.1)) / 100_000);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-6);
  });

  test('has no jump in it', () => {
    // A tone of frequency f and height h rises at most by 2π·f·h a second, and a sound by no more than
    // if all of it were in its highest tone. A jump is a greater step than that at the loudness around.
    for (let at = 0; at < seconds; at += MOMENT) {
      const steepest = (2 * Math.PI * (at < 3 ? HIGHEST : HIGHEST_LATER)) / BELL_RATE;
      const around = loudest(between(at - MOMENT, at + 2 * MOMENT));
      expect(loudest(steps(between(at, at + MOMENT + 1 / BELL_RATE))), `at ${at} s`).toBeLessThanOrEqual(
        steepest * around,
      );
    }
    // Most of it is in its low tones, so that no step is a quarter of what a device can play.
    expect(loudest(steps(samples))).toBeLessThan(0.25);
  });

  test('lies within what its rate can carry', () => {
    expect(BELL_RATE).toBeGreaterThan(2 * HIGHEST);
  });

  test('sounds the same every time', () => {
    // Compared by hand: to print how so many samples differ would take minutes.
    const again = bellSamples();
    expect(again).toHaveLength(samples.length);
    expect(again.findIndex((value, at) => value !== samples[at])).toBe(-1);
  });
});
