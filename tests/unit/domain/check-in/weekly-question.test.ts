import { describe, expect, test } from 'vitest';
import { weeklyQuestionDue } from '../../../../src/domain/check-in/weekly-question.ts';
import type { Enrolment, WeeklyQuestion } from '../../../../src/domain/records/records.ts';
import { enrolment, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const answered = (on: string): WeeklyQuestion => ({
  id: uuid(40),
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-01T08:00:00.000Z',
  day: day(on),
  answer: 'a-little',
});

/** Whether somebody who began on 1 October 2026 is asked on a day. */
const due = (today: string, answers: WeeklyQuestion[] = [], change: Partial<Enrolment> = {}) =>
  weeklyQuestionDue([plan], [enrolment(change)], answers, day(today));

describe('the weekly question', () => {
  test('is asked for the first time when the course has gone on for a week', () => {
    expect([due('2026-10-07'), due('2026-10-08')]).toEqual([false, true]);
  });

  test('is asked again a week after the last answer', () => {
    const answers = [answered('2026-10-08'), answered('2026-10-20')];
    expect([due('2026-10-26', answers), due('2026-10-27', answers)]).toEqual([false, true]);
  });

  test('is not asked in a pause, and a pause does not count as a week', () => {
    expect(due('2026-10-12', [], { pauses: [{ from: day('2026-10-10') }] })).toBe(false);
    const pauses = [{ from: day('2026-10-02'), to: day('2026-10-05') }];
    expect([due('2026-10-11', [], { pauses }), due('2026-10-12', [], { pauses })]).toEqual([false, true]);
  });

  test('is not asked after the course, nor without one', () => {
    expect(due('2026-12-01', [], { endedDay: day('2026-11-01') })).toBe(false);
    expect(due('2026-12-01', [], { module: 'later' })).toBe(false);
    expect(weeklyQuestionDue([plan], [], [], day('2026-12-01'))).toBe(false);
  });

  test('is asked of somebody whose module or course the site has changed', () => {
    expect(due('2026-10-08', [], { module: 'retired' })).toBe(true);
    expect(due('2026-10-08', [], { course: 'retired' })).toBe(true);
  });
});
