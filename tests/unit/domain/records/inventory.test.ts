import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventory } from '../../../../src/domain/records/inventory.ts';
import { STORE_NAMES } from '../../../../src/domain/records/records.ts';
import { anySet } from '../../../helpers/any-record.ts';
import { entry, uuid } from '../../../helpers/course.ts';

test('what is there is counted, with the oldest of it, and what was deleted apart', () => {
  const notes = [
    entry({ id: uuid(1), createdAt: '2026-10-05T08:00:00.000Z' }),
    entry({ id: uuid(2), createdAt: '2026-10-03T08:00:00.000Z' }),
    entry({ id: uuid(3), createdAt: '2026-10-01T08:00:00.000Z', deletedAt: '2026-10-02T08:00:00.000Z' }),
  ];
  expect(inventory({ 'practice-log': notes })).toContainEqual({
    store: 'practice-log',
    count: 2,
    deleted: 1,
    since: '2026-10-03T08:00:00.000Z',
  });
});

test('a kind without records is there with none of them, and no beginning', () => {
  expect(inventory({}).map(({ store }) => store)).toEqual(STORE_NAMES);
  expect(inventory({ goals: [] })).toContainEqual({ store: 'goals', count: 0, deleted: 0 });
});

test('every record counts once', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const counted = inventory(set).reduce((sum, one) => sum + one.count + one.deleted, 0);
      expect(counted).toBe(Object.values(set).flat().length);
    }),
  );
});
