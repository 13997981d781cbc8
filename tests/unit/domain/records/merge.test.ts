import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes, mergeRecord, mergeRecords, mergeSets } from '../../../../src/domain/records/merge.ts';
import type { Goal } from '../../../../src/domain/records/records.ts';
import { anyRecord, anySet } from '../../../helpers/any-record.ts';
import { uuid } from '../../../helpers/course.ts';

const EARLY = '2026-10-25T00:30:00.000Z';
const LATE = '2026-10-25T01:30:00.000Z';

const goal = (change: Partial<Goal> = {}): Goal => ({
  id: uuid(1),
  createdAt: EARLY,
  updatedAt: EARLY,
  what: 'Gå en tur',
  ...change,
});

const anyGoals = fc.array(anyRecord.goals, { maxLength: 8 });
const visible = (records: readonly Goal[]) => records.filter(({ deletedAt }) => !deletedAt).length;

/** The content in one fixed order of names, to compare by when texts are compared. */
const inOrder = ({ id, createdAt, updatedAt, deletedAt, what, reachedDay }: Goal) =>
  JSON.stringify([id, createdAt, updatedAt, deletedAt ?? null, what, reachedDay ?? null]);

describe('of two versions of a record', () => {
  test('the later wins', () => {
    const later = goal({ what: 'Gå to ture', updatedAt: LATE });
    expect(mergeRecord(goal(), later)).toBe(later);
    expect(mergeRecord(later, goal())).toBe(later);
  });

  test('a later deletion wins, and so does what was written after one', () => {
    const deleted = goal({ updatedAt: LATE, deletedAt: LATE });
    expect(mergeRecord(goal(), deleted)).toBe(deleted);
    const undone = goal({ updatedAt: '2026-10-25T02:00:00.000Z' });
    expect(mergeRecord(deleted, undone)).toBe(undone);
  });

  test('of the same instant the same one wins on every device', () => {
    const [one, other] = [goal({ what: 'a' }), goal({ what: 'b' })];
    expect(mergeRecord(one, other)).toBe(mergeRecord(other, one));
  });

  test('that differ only in the order of their fields, either will do, and nothing has changed', () => {
    const turned = { what: 'Gå en tur', updatedAt: EARLY, id: uuid(1), createdAt: EARLY };
    expect(mergeRecord(goal(), turned)).toEqual(mergeRecord(turned, goal()));
    expect(changes([goal()], [turned])).toMatchObject({ unchanged: 1 });
  });

  test('the order of values in lists is content', () => {
    const one = { ...goal(), list: [1, 2] };
    const other = { ...goal(), list: [2, 1] };
    expect(mergeRecord(one, other)).toEqual(mergeRecord(other, one));
    expect(changes([one], [other]).unchanged + changes([other], [one]).unchanged).toBe(1);
    const named = { ...goal(), list: { 0: 1, 1: 2 } };
    expect(mergeRecord<Goal>(one, named)).toEqual(mergeRecord<Goal>(named, one));
  });
});

describe('merging sets of records', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        expect(mergeSets(one, other)).toEqual(mergeSets(other, one));
      }),
    );
  });

  test('gives the same whatever is merged first', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (one, two, three) => {
        expect(mergeSets(mergeSets(one, two), three)).toEqual(mergeSets(one, mergeSets(two, three)));
      }),
    );
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const merged = mergeSets(one, other);
        expect(mergeSets(merged, merged)).toEqual(merged);
        expect(mergeSets(merged, other)).toEqual(merged);
        expect(mergeSets(one, one)).toEqual(mergeSets(one, {}));
      }),
    );
  });

  test('keeps every record, each in its latest version, word for word', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, (one, other) => {
        const all = [...one, ...other];
        const merged = mergeRecords(one, other);
        expect(merged.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))].sort());
        for (const record of merged) {
          const versions = all.filter(({ id }) => id === record.id);
          expect(versions.map(inOrder)).toContain(inOrder(record));
          expect(versions.every(({ updatedAt }) => updatedAt <= record.updatedAt)).toBe(true);
        }
      }),
    );
  });

  test('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const copies = structuredClone([one, other]);
        mergeSets(one, other);
        expect([one, other]).toEqual(copies);
      }),
    );
  });
});

describe('what a restore would change', () => {
  test('is told by record', () => {
    const id = (number: number) => ({ id: uuid(number) });
    const gone = { deletedAt: LATE, updatedAt: LATE };
    const before = [
      goal(id(1)),
      goal(id(2)),
      goal({ ...id(3), updatedAt: LATE }),
      goal(id(4)),
      goal({ ...id(5), deletedAt: EARLY }),
      goal({ ...id(6), deletedAt: EARLY }),
      goal(id(9)),
    ];
    const incoming = [
      goal(id(1)),
      goal({ ...id(2), what: 'Andet', updatedAt: LATE }),
      goal({ ...id(3), what: 'Ældre' }),
      goal({ ...id(4), ...gone }),
      goal({ ...id(5), updatedAt: LATE }),
      goal({ ...id(6), ...gone }),
      goal(id(7)),
      goal({ ...id(8), ...gone }),
    ];
    expect(changes(before, incoming)).toEqual({ added: 2, updated: 1, unchanged: 4, deleted: 1 });
  });

  test('counts each incoming record once, and tells how many there will be', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, (before, incoming) => {
        const told = changes(before, incoming);
        const ids = new Set(incoming.map(({ id }) => id));
        expect(told.added + told.updated + told.unchanged + told.deleted).toBe(ids.size);
        const now = visible(mergeRecords(before, []));
        expect(visible(mergeRecords(before, incoming))).toBe(now + told.added - told.deleted);
      }),
    );
  });

  test('is nothing when it is done already', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, (before, incoming) => {
        const told = changes(mergeRecords(before, incoming), incoming);
        expect(told).toMatchObject({ added: 0, updated: 0, deleted: 0 });
      }),
    );
  });

  test('is something exactly when a record that can be seen comes out different', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, (before, incoming) => {
        const seen = (records: readonly Goal[]) =>
          records
            .filter(({ deletedAt }) => !deletedAt)
            .map(inOrder)
            .join();
        const { added, updated, deleted } = changes(before, incoming);
        const different = seen(mergeRecords(before, [])) !== seen(mergeRecords(before, incoming));
        expect(added + updated + deleted > 0).toBe(different);
      }),
    );
  });
});
