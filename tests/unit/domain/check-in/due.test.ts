import { expect, test } from 'vitest';
import { currentEnrolment, dueCheckIn } from '../../../../src/domain/check-in/due.ts';
import { checkIn, enrolment, plan, uuid, workEntry } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const INSTRUMENTS = ['stress', 'work'];
const TODAY = day('2026-10-03');

const old = enrolment({
  id: uuid(7),
  startDay: day('2026-08-01'),
  module: 'third',
  moduleSince: day('2026-09-01'),
  endedDay: day('2026-10-01'),
});

test('the course begun last is asked about first, then the one before it', () => {
  const both = [old, enrolment()];
  expect(dueCheckIn([plan], both, [], INSTRUMENTS, TODAY)).toEqual({
    enrolment: uuid(1),
    occasion: 'start',
    instruments: INSTRUMENTS,
  });
  const answered = [checkIn(), workEntry()];
  expect(dueCheckIn([plan], both, answered, INSTRUMENTS, TODAY)).toMatchObject({
    enrolment: uuid(7),
    occasion: 'end',
  });
});

test('a course that the site does not have any more asks for nothing', () => {
  expect(dueCheckIn([], [enrolment()], [], INSTRUMENTS, TODAY)).toBeUndefined();
});

test('the current course is the one begun last of those not ended', () => {
  const older = enrolment({ id: uuid(5), startDay: day('2026-09-01') });
  expect(currentEnrolment([old, older, enrolment()])?.id).toBe(uuid(1));
  expect(currentEnrolment([old])).toBeUndefined();
});
