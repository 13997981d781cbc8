import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeInstant, isInstant, isInstantWithOffset } from '../../../../src/domain/day/instant.ts';

const anyInstant = fc
  .date({ min: new Date(0), max: new Date('2199-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('an instant in UTC', () => {
  test('is whatever a device writes', () => {
    fc.assert(fc.property(anyInstant, isInstant));
  });

  test.each([
    '2026-10-25T01:30:00Z',
    '2026-10-25T01:30:00.000+00:00',
    '2026-10-25T25:30:00.000Z',
    '2026-10-25T24:00:00.000Z',
    '2026-02-30T01:30:00.000Z',
    '2026-10-25 01:30:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '2200-01-01T00:00:00.000Z',
    '+012026-10-25T01:30:00.000Z',
    '2026-10-25',
    '',
  ])('is not %j', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('an instant with its offset', () => {
  test.each([
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00.125+01:00',
    '2026-10-25T02:30:00-03:30',
    '2026-10-25T02:30:00+14:00',
  ])('is %j', (text) => {
    expect(isInstantWithOffset(text)).toBe(true);
  });

  test.each([
    '2026-10-25T02:30:00Z',
    '2026-10-25T02:30:00',
    '2026-10-25T02:30+01:00',
    '2026-10-25T24:30:00+01:00',
    '2026-02-29T02:30:00+01:00',
    '2026-10-25T02:30:00+15:00',
    '2026-10-25T02:30:00+01:60',
  ])('is not %j', (text) => {
    expect(isInstantWithOffset(text)).toBe(false);
  });
});

describe('the instant of a change', () => {
  test('is now, unless the clock has gone back since the last one', () => {
    const last = '2026-10-25T01:30:00.000Z';
    expect(changeInstant(last, '2026-10-25T01:30:00.001Z')).toBe('2026-10-25T01:30:00.001Z');
    expect(changeInstant(last, '2020-01-01T00:00:00.000Z')).toBe('2026-10-25T01:30:00.001Z');
    expect(changeInstant(last, last)).toBe('2026-10-25T01:30:00.001Z');
  });

  test('is always later than the last, and one a record may carry', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (last, now) => {
        const next = changeInstant(last, now);
        expect(next > last || last === '2199-12-31T23:59:59.999Z').toBe(true);
        expect(isInstant(next)).toBe(true);
      }),
    );
  });

  test('at the last instant there is stays there, so that the record can still be read', () => {
    const last = '2199-12-31T23:59:59.999Z';
    expect(changeInstant(last, '2026-10-25T01:30:00.000Z')).toBe(last);
  });
});
