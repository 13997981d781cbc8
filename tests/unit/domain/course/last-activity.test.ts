import { expect, test } from 'vitest';
import { lastActivity, type Activity } from '../../../../src/domain/course/last-activity.ts';
import { checkIn, entry, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const kept = (updatedAt: string) => ({ id: uuid(9), createdAt: updatedAt, updatedAt });
const none: Activity = { 'practice-log': [], 'check-ins': [], work: [], reflections: [], progress: [] };
const last = (activity: Partial<Activity>) => lastActivity({ ...none, ...activity }, day('2026-11-01'));

const OCTOBER = day('2026-10-20');
const written = { ...kept('2026-10-20T08:00:00.000Z'), prompt: 'noticed', day: OCTOBER, fields: {} };
const read = {
  ...kept('2026-10-20T08:00:00.000Z'),
  of: 'section',
  ref: 'small-course/first#top',
  done: true,
} as const;

test.each<[string, Partial<Activity>]>([
  ['a practice', { 'practice-log': [entry({ day: OCTOBER })] }],
  ['a check-in', { 'check-ins': [checkIn({ day: OCTOBER })] }],
  ['a note about work', { work: [{ ...kept('2026-10-02T08:00:00.000Z'), day: OCTOBER, status: 'working' }] }],
  ['something written', { reflections: [written] }],
  ['a section read', { progress: [read] }],
])('%s is heard on its day', (_what, activity) => {
  expect(last(activity)).toBe('2026-10-20');
});

test('the latest counts, in whatever order they come', () => {
  const days = ['2026-10-05', '2026-10-21', '2026-10-11'].map((text) => entry({ day: day(text) }));
  expect(last({ 'practice-log': days, reflections: [written] })).toBe('2026-10-21');
});

test('a day still to come tells nothing', () => {
  expect(last({ 'practice-log': [entry({ day: day('2026-11-02') })] })).toBeUndefined();
  expect(last({ 'practice-log': [entry({ day: day('2026-11-01') })] })).toBe('2026-11-01');
});

test('nothing is heard where nothing is kept', () => {
  expect(last({})).toBeUndefined();
});
