import { describe, expect, test } from 'vitest';
import {
  formatChoice,
  formatClock,
  formatDate,
  formatList,
  formatNearDay,
  formatSeconds,
  formatWeekday,
  formatSize,
} from '../../../src/i18n/format.ts';

describe('a date', () => {
  test.each([
    ['da', '2024', '2024'],
    ['da', '2024-08', 'august 2024'],
    ['da', '2026-03-01', '1. marts 2026'],
    ['en', '2024', '2024'],
    ['en', '2024-08', 'August 2024'],
    ['en', '2026-03-01', '1 March 2026'],
    ['en', '2026-12-31', '31 December 2026'],
  ] as const)('in %s, %s is "%s"', (locale, date, words) => {
    expect(formatDate(locale, date)).toBe(words);
  });
});

test('the week goes from Monday to Sunday', () => {
  expect([formatWeekday('da', 1), formatWeekday('da', 6), formatWeekday('da', 7)]).toEqual([
    'mandag',
    'lørdag',
    'søndag',
  ]);
  expect([formatWeekday('en', 1), formatWeekday('en', 7)]).toEqual(['Monday', 'Sunday']);
});

test('a day near today has its day of the week and no year', () => {
  expect(formatNearDay('da', '2026-12-01')).toBe('tirsdag den 1. december');
  expect(formatNearDay('en', '2026-12-01')).toBe('Tuesday 1 December');
});

describe('several things in a row', () => {
  test('end in "or" where one is chosen', () => {
    expect(formatChoice('da', [10, 20, 40])).toBe('10, 20 eller 40');
    expect(formatChoice('en', [10, 20])).toBe('10 or 20');
    expect(formatChoice('da', [3])).toBe('3');
  });

  test('end in "and" where all are meant', () => {
    expect(formatList('da', ['liggende', 'stående', 'gående'])).toBe('liggende, stående og gående');
    expect(formatList('en', ['lying', 'standing'])).toBe('lying and standing');
    expect(formatList('en', [])).toBe('');
  });
});

describe('a span of time', () => {
  test.each([
    [0, '0 sek', '0 sec'],
    [0.4, '0 sek', '0 sec'],
    [59.6, '1 min', '1 min'],
    [60, '1 min', '1 min'],
    [61, '1 min 1 sek', '1 min 1 sec'],
    [150, '2 min 30 sek', '2 min 30 sec'],
    [3600, '60 min', '60 min'],
  ])('of %d seconds is "%s" and "%s"', (seconds, danish, english) => {
    expect(formatSeconds('da', seconds)).toBe(danish);
    expect(formatSeconds('en', seconds)).toBe(english);
  });
});

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [60, '1:00'],
  [245, '4:05'],
  [7199, '119:59'],
])('%d seconds in stand as %s on the clock', (seconds, clock) => {
  expect(formatClock(seconds)).toBe(clock);
});

test.each([
  [1, '1 kB', '1 kB'],
  [12_001, '13 kB', '13 kB'],
  [3_440_000, '3,4 MB', '3.4 MB'],
])('a file of %d bytes is of "%s" and "%s"', (bytes, danish, english) => {
  expect(formatSize('da', bytes)).toBe(danish);
  expect(formatSize('en', bytes)).toBe(english);
});
