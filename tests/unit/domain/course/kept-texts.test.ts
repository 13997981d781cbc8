import { describe, expect, test } from 'vitest';
import { isGoingOn } from '../../../../src/domain/course/going-on.ts';
import { latestProgress, latestReflection } from '../../../../src/domain/course/kept-texts.ts';
import type { Progress, Reflection } from '../../../../src/domain/records/records.ts';
import { enrolment, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const kept = (id: number, updatedAt = '2026-10-01T08:00:00.000Z') => ({
  id: uuid(id),
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt,
});
const LATER = '2026-10-02T08:00:00.000Z';

const reflection = (id: number, change: Partial<Reflection> = {}): Reflection => ({
  ...kept(id),
  prompt: 'week-1-noticed',
  day: day('2026-10-01'),
  fields: { text: `${id}` },
  ...change,
});

const tick = (id: number, change: Partial<Progress> = {}): Progress => ({
  ...kept(id),
  of: 'item',
  ref: 'week-1-plan/where',
  done: true,
  ...change,
});

describe('what was written at a question', () => {
  const find = (all: Reflection[], its?: string) => latestReflection(all, 'week-1-noticed', its)?.id;

  test('is what was changed last, where two devices wrote', () => {
    expect(find([reflection(2, { updatedAt: LATER }), reflection(1)])).toBe(uuid(2));
    expect(find([reflection(1), reflection(2, { updatedAt: LATER })])).toBe(uuid(2));
  });

  test('belongs to this going through the course, or was there before it began', () => {
    const before = reflection(1);
    const first = reflection(2, { enrolment: uuid(8) });
    expect(find([before, first], uuid(8))).toBe(uuid(2));
    expect(find([before, first], uuid(9))).toBe(uuid(1));
    expect(find([first], uuid(9))).toBeUndefined();
    expect(find([first])).toBeUndefined();
  });

  test('is nothing when it was deleted, or written at another question', () => {
    expect(find([reflection(1, { deletedAt: LATER })])).toBeUndefined();
    expect(find([reflection(1, { prompt: 'week-2-noticed' })])).toBeUndefined();
  });
});

describe('how it stands with a line of a checklist', () => {
  test('is as it was noted last', () => {
    const all = [tick(1), tick(2, { updatedAt: LATER, done: false })];
    expect(latestProgress(all, 'item', 'week-1-plan/where')).toMatchObject({ done: false });
  });

  test('is not told by another line, or by a section of the same name', () => {
    expect(latestProgress([tick(1)], 'item', 'week-1-plan/when')).toBeUndefined();
    expect(latestProgress([tick(1)], 'section', 'week-1-plan/where')).toBeUndefined();
  });
});

test('somebody is on their way until they end the course, or take it away', () => {
  expect(isGoingOn(enrolment())).toBe(true);
  expect(isGoingOn(enrolment({ endedDay: day('2026-10-09') }))).toBe(false);
  expect(isGoingOn(enrolment({ deletedAt: LATER }))).toBe(false);
});
