import { dueOccasion, type DueOccasion } from '../course/occasions.ts';
import type { Plan } from '../course/plan.ts';
import type { LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import type { Sheet } from './sheet.ts';

/** A check-in that is due, and in which course. */
export interface DueCheckIn extends DueOccasion {
  readonly enrolment: string;
}

/**
 * The check-in that is due on a day: one, however many courses somebody has taken, and that of the
 * course begun last.
 *
 * @param courses those the site offers; a course it does not have any more asks for nothing
 * @param instruments the ids of those the site offers at an occasion
 */
export function dueCheckIn(
  courses: readonly Plan[],
  enrolments: readonly Enrolment[],
  answered: readonly Sheet[],
  instruments: readonly string[],
  today: LocalDay,
): DueCheckIn | undefined {
  for (const enrolment of latestFirst(enrolments)) {
    const plan = courses.find(({ id }) => id === enrolment.course);
    const due = plan && dueOccasion(plan, enrolment, answered, instruments, today);
    if (due) return { ...due, enrolment: enrolment.id };
  }
  return undefined;
}

/** The course somebody is taking: of those not ended the one begun last. */
export function currentEnrolment(enrolments: readonly Enrolment[]): Enrolment | undefined {
  return latestFirst(enrolments).find(({ endedDay }) => endedDay === undefined);
}

function latestFirst(enrolments: readonly Enrolment[]): Enrolment[] {
  const place = ({ startDay, createdAt }: Enrolment) => `${startDay} ${createdAt}`;
  return [...enrolments].sort((one, other) => (place(one) > place(other) ? -1 : 1));
}
