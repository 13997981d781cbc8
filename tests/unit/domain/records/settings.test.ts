import { expect, test } from 'vitest';
import { mergeRecord } from '../../../../src/domain/records/merge.ts';
import { chosen, settingOf } from '../../../../src/domain/records/settings.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';

const FIRST = '2026-10-01T08:00:00.000Z';
const SECOND = '2026-10-02T08:00:00.000Z';

test('a setting nobody has chosen is none', () => {
  expect(settingOf([], 'gentle')).toBeUndefined();
  expect(settingOf([chosen([], 'day-boundary', 3, FIRST)], 'gentle')).toBeUndefined();
});

test('a choice can be stored, and is read again as it was made', () => {
  const setting = chosen([], 'axes', { work: 'student', body: ['pain'] }, FIRST);
  expect(parseRecord('settings', setting)).toEqual({ record: setting, mended: [] });
  expect(settingOf([setting], 'axes')).toEqual({ work: 'student', body: ['pain'] });
});

test('a new choice takes the place of the one before, and wins over it', () => {
  const before = chosen([], 'gentle', true, FIRST);
  const after = chosen([before], 'gentle', false, SECOND);
  expect(after).toMatchObject({ id: 'gentle', createdAt: FIRST, updatedAt: SECOND, value: false });
  expect(mergeRecord(before, after)).toBe(after);
});

test('a choice made again after it was deleted is there', () => {
  const gone = { ...chosen([], 'gentle', true, FIRST), deletedAt: FIRST };
  expect(settingOf([gone], 'gentle')).toBeUndefined();
  const again = chosen([gone], 'gentle', true, SECOND);
  expect(settingOf([again], 'gentle')).toBe(true);
});
