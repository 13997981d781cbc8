import { expect, test } from 'vitest';
import {
  broughtBack,
  changedBack,
  deleted,
  edited,
  made,
  there,
} from '../../../../src/domain/records/edit.ts';
import { mergeRecord } from '../../../../src/domain/records/merge.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { entry, uuid } from '../../../helpers/course.ts';

const LATER = '2026-10-02T08:00:00.000Z';
const EARLIER = '2026-09-01T08:00:00.000Z';

test('a record made now was changed last when it was made', () => {
  expect(made(uuid(1), LATER)).toEqual({ id: uuid(1), createdAt: LATER, updatedAt: LATER });
});

test.each([
  ['now', LATER],
  ['by a clock that has gone back', EARLIER],
])('a record changed %s wins over the one it was', (_when, at) => {
  const before = entry();
  for (const after of [edited(before, { minutes: 7 }, at), deleted(before, at)]) {
    expect(mergeRecord(before, after)).toBe(after);
    expect(mergeRecord(after, before)).toBe(after);
  }
  expect(before).toEqual(entry());
});

test('a deleted record is not there, and comes back whole', () => {
  const gone = deleted(entry(), LATER);
  expect(there([gone, entry()])).toEqual([entry()]);
  const back = broughtBack(gone, LATER);
  expect(there([back])).toEqual([back]);
  expect({ ...back, updatedAt: entry().updatedAt }).toEqual(entry());
  expect(mergeRecord(gone, back)).toBe(back);
  expect(parseRecord('practice-log', back)).toHaveProperty('record');
});

test('a record changed back is as it was, without what was added since, and wins', () => {
  const before = entry();
  const now = edited(before, { minutes: 7, note: 'Kort' }, LATER);
  for (const changed of [now, deleted(now, LATER)]) {
    const back = changedBack(changed, before, EARLIER);
    expect({ ...back, updatedAt: before.updatedAt }).toEqual(before);
    expect(mergeRecord(changed, back)).toBe(back);
  }
});
