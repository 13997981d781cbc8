import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonEntry } from '../../../../src/domain/records/common-entry.ts';
import { parseBySchema } from '../../../../src/domain/records/shape.ts';
import { anyRecord } from '../../../helpers/any-record.ts';
import { entry } from '../../../helpers/course.ts';
import { practiceNotes } from '../../../helpers/practice-notes.ts';

const anyEntry = anyRecord['practice-log'];

/** Values that are right in some field, or nearly so. */
const VALUES = [
  ...['', 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(20_001), '🙂', '🙂'.slice(0, 1)],
  ...['2023-02-29', '2024-02-29', '2024-04-31', '2024-04-30', '2024-02-30', '2024-01-32', '2024-13-01'],
  ...['1969-12-31', '2200-01-01', '1899-12-31', '2199-12-31', '2024-01-01\n', '2024-1-1', '2024-00-10'],
  ...['2024-01-01T24:00:00.000Z', '2024-01-01T23:59:59.999Z', '2024-01-01T23:59:60.000Z'],
  ...['2024-01-01T08:60:00.000Z', '2024-04-31T08:00:00.000Z', '2024-01-01T08:00:00Z'],
  ...['2024-01-01T08:00:00+14:59', '2024-01-01T08:00:00+15:00', '2024-01-01T08:00:00.12-02:00'],
  ...['2024-01-01T08:00:00.1234+02:00', '2024-01-01T08:00:00+02:60', 'player', 'Player'],
  ...['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000A'],
  ...[0, -0, 0.5, 1, 10, 10.5, 11, 1440, 1440.5, -1, 5e-324, NaN, Infinity, null, undefined, true, 1n],
  ...[{ id: 'body-scan' }, { name: 'Opvask' }, { id: 'a', name: 'b' }, { id: '' }, {}, ['id'], 'id'],
  ...[{ name: '🙂' }, { id: undefined, name: 'b' }, { other: 'x' }, Object.create({ id: 'a' }) as unknown],
];
const anyValue = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(...VALUES),
);

const FIELDS = [
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', 'practice', 'day', 'startedAt', 'minutes', 'notedBy'],
  ...['note', 'before', 'after', 'unknown', 'toString', 'constructor', 'prototype'],
];
const anyField = fc.constantFrom(...FIELDS);

function expectSame(value: unknown): void {
  const short = commonEntry(value);
  if (short) expect(parseBySchema('practice-log', value)).toStrictEqual({ record: short, mended: [] });
}

describe('the short way to read a practice', () => {
  test('says what the schema says, of each field with each value', () => {
    for (const field of FIELDS) for (const value of VALUES) expectSame({ ...entry(), [field]: value });
  });

  test('says what the schema says, of whatever there may be in the store', () => {
    fc.assert(
      fc.property(anyEntry, anyField, anyValue, (record, field, value) => {
        expectSame({ ...record, [field]: value });
      }),
      { numRuns: 1000 },
    );
  });

  test('says what the schema says when a field is missing, and of what is no record', () => {
    fc.assert(
      fc.property(anyEntry, anyField, anyValue, (record, field, value) => {
        expectSame(Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)));
        expectSame(value);
      }),
    );
  });

  test('says what the schema says of a name that every object answers to', () => {
    expectSame(JSON.parse(JSON.stringify(entry()).replace('{', '{"__proto__":{},')));
    expectSame({ ...entry(), toString: 'x' });
    expect(commonEntry({ ...entry(), toString: 'x' })).toBeUndefined();
  });

  test('is taken for what practices most often are', () => {
    const often = [
      ...practiceNotes(400),
      entry({ startedAt: '2026-10-01T08:00:00+02:00', note: 'Tankerne løb.', before: 3, after: 6 }),
      entry({ practice: { name: 'Opvask' }, minutes: 12.5 }),
    ];
    for (const one of often) expect(commonEntry(one)).toStrictEqual(one);
  });
});
