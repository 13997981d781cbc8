import { describe, expect, test } from 'vitest';
import { SleepWatch } from '../../../../src/domain/practice/asleep.ts';

describe('a device was asleep', () => {
  test('when the clock on the wall has jumped ahead of the sound, and that is told once', () => {
    const watch = new SleepWatch();
    expect(watch.hasSlept(1000, 10)).toBe(false);
    expect(watch.hasSlept(1001, 11)).toBe(false);
    expect(watch.hasSlept(4602, 12)).toBe(true);
    expect(watch.hasSlept(4603, 13)).toBe(false);
  });

  test('not when the sound falls behind little by little, however far', () => {
    const watch = new SleepWatch();
    for (let second = 0; second < 45 * 60; second += 1)
      expect(watch.hasSlept(1000 + second * 1.1, second)).toBe(false);
  });

  test('not when the clock on the wall is set back, nor after that', () => {
    const watch = new SleepWatch();
    watch.hasSlept(5000, 10);
    expect(watch.hasSlept(1401, 11)).toBe(false);
    expect(watch.hasSlept(1402, 12)).toBe(false);
  });

  test('not while the sound stood still on purpose', () => {
    const watch = new SleepWatch();
    watch.hasSlept(1000, 10);
    watch.forget();
    expect(watch.hasSlept(2000, 10)).toBe(false);
  });
});
