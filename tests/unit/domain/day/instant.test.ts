import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeInstant,
  isInstant,
  isInstantWithOffset,
  withOffset,
} from '../../../../src/domain/day/instant.ts';

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

describe('the wall clock of a place', () => {
  test.each([
    ['Copenhagen in summer', '2026-07-01T10:00:00Z', 120, '2026-07-01T12:00:00+02:00'],
    ['Copenhagen in winter', '2026-01-01T10:00:00Z', 60, '2026-01-01T11:00:00+01:00'],
    [
      'Copenhagen in the hour before it comes again',
      '2026-10-25T00:30:00Z',
      120,
      '2026-10-25T02:30:00+02:00',
    ],
    ['Copenhagen in the hour that comes again', '2026-10-25T01:30:00Z', 60, '2026-10-25T02:30:00+01:00'],
    ['New York, a year behind', '2026-01-01T02:00:00Z', -300, '2025-12-31T21:00:00-05:00'],
    ['Newfoundland', '2026-01-01T12:00:00Z', -210, '2026-01-01T08:30:00-03:30'],
    ['a place half an hour behind', '2026-01-01T12:00:00Z', -30, '2026-01-01T11:30:00-00:30'],
    ['India, a day ahead', '2026-01-01T20:00:00Z', 330, '2026-01-02T01:30:00+05:30'],
    ['Nepal', '2026-01-01T12:00:00Z', 345, '2026-01-01T17:45:00+05:45'],
    ['Kiribati', '2026-01-01T12:00:00Z', 840, '2026-01-02T02:00:00+14:00'],
    ['Iceland', '2026-01-01T12:00:00Z', 0, '2026-01-01T12:00:00+00:00'],
    ['Iceland, as browsers count it', '2026-01-01T12:00:00Z', -0, '2026-01-01T12:00:00+00:00'],
  ])('of %s', (_, instant, offset, text) => {
    expect(withOffset(Date.parse(instant), offset)).toBe(text);
  });

  test('drops parts of a second', () => {
    expect(withOffset(Date.parse('2026-07-01T10:00:00.999Z'), 120)).toBe('2026-07-01T12:00:00+02:00');
  });

  test('is one a record may carry, and tells the same instant to the second', () => {
    const inRange = fc
      .date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
      .map((date) => date.getTime());
    fc.assert(
      fc.property(inRange, fc.integer({ min: -12 * 60, max: 14 * 60 }), (milliseconds, offset) => {
        const text = withOffset(milliseconds, offset);
        expect(isInstantWithOffset(text)).toBe(true);
        expect(Date.parse(text)).toBe(Math.floor(milliseconds / 1000) * 1000);
      }),
    );
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
