import { expect, test } from 'vitest';
import { readingBegun } from '../../../../src/domain/course/reading-begun.ts';
import type { Progress } from '../../../../src/domain/records/records.ts';
import { uuid } from '../../../helpers/course.ts';

const at = '2026-10-01T08:00:00.000Z';
const read = (ref: string, change: Partial<Progress> = {}): Progress => ({
  id: uuid(1),
  createdAt: at,
  updatedAt: at,
  of: 'section',
  ref,
  done: true,
  ...change,
});
const begun = (...progress: Progress[]) => readingBegun(progress, 'mbsr', 'week-1');

test('a section that is read is a beginning', () => {
  expect(begun(read('mbsr/week-1#top'))).toBe(true);
});

test.each([
  ['no section', []],
  ['one of another module', [read('mbsr/week-10#top')]],
  ['one of another course', [read('tackle/week-1#top')]],
  ['one marked unread again', [read('mbsr/week-1#top', { done: false })]],
  ['a line of a checklist', [read('mbsr/week-1#top', { of: 'item' })]],
])('%s is none', (_what, progress) => {
  expect(begun(...progress)).toBe(false);
});
