import type { LocalDay } from '../day/local-day.ts';
import type { Pace } from '../pace.ts';
import { LONGEST_TEXT } from '../records/limits.ts';
import type { Enrolment } from '../records/records.ts';
import { begin, changePace, changePlan, changeStartDay, type Moment } from './change.ts';
import type { Plan } from './plan.ts';

/** The pace of a course begun without choosing one: the one that asks least. */
export const UNCHOSEN_PACE: Pace = 'short';

/** What somebody has chosen for a course; what they have not is left out. */
export interface CourseChoices {
  readonly pace?: Pace;
  readonly startDay?: LocalDay;
  readonly plan?: NonNullable<Enrolment['plan']>;
}

/**
 * The enrolment with these choices: changed where the course goes on, else begun, today when no other
 * day was chosen. The very same one when there is nothing to change.
 *
 * @param id a new UUID, for an enrolment that is begun
 */
export function withChoices(
  course: Plan,
  enrolment: Enrolment | undefined,
  { pace, startDay, plan }: CourseChoices,
  id: string,
  moment: Moment,
): Enrolment {
  if (!enrolment) {
    const choices = { startDay: startDay ?? moment.today, pace: pace ?? UNCHOSEN_PACE };
    return begin(course, { id, ...choices, ...(plan && !isEmpty(plan) && { plan }) }, moment);
  }
  let changed = enrolment;
  if (pace) changed = changePace(changed, pace, moment);
  if (startDay) changed = changeStartDay(changed, startDay, moment);
  if (plan) changed = changePlan(changed, plan, moment);
  return changed;
}

/** Whether nothing is written in an if-then plan. */
export function isEmpty({ when, then }: NonNullable<Enrolment['plan']>): boolean {
  return when.trim() === '' && then.trim() === '';
}

/** Whether an if-then plan can be kept as it is. */
export function fits({ when, then }: NonNullable<Enrolment['plan']>): boolean {
  return when.length <= LONGEST_TEXT && then.length <= LONGEST_TEXT;
}
