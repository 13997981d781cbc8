import { activeDays, pauseOn } from '../course/pauses.ts';
import { isTimed, type Plan } from '../course/plan.ts';
import { daysBetween, type LocalDay } from '../day/local-day.ts';
import type { Enrolment, WeeklyQuestion } from '../records/records.ts';

/** Days between two times of asking, and from the start to the first. */
const WEEK = 7;

/**
 * Whether it is time to ask whether the practice feels harmful or overwhelming: once a week while a
 * course is going on, at the earliest when it has gone on for a week. Nobody is asked in a pause.
 *
 * @param courses those the site offers
 */
export function weeklyQuestionDue(
  courses: readonly Plan[],
  enrolments: readonly Enrolment[],
  answers: readonly WeeklyQuestion[],
  today: LocalDay,
): boolean {
  const isRecent = answers.some(({ day }) => daysBetween(day, today) < WEEK);
  return !isRecent && enrolments.some((enrolment) => isGoingOn(courses, enrolment, today));
}

function isGoingOn(
  courses: readonly Plan[],
  { course, module: at, endedDay, pauses, startDay }: Enrolment,
  today: LocalDay,
): boolean {
  if (endedDay !== undefined || pauseOn(pauses, today)) return false;
  const module = courses.find(({ id }) => id === course)?.modules.find(({ id }) => id === at);
  // A module that is gone from the plan does not end what somebody practises.
  return (!module || isTimed(module)) && activeDays(pauses, startDay, today) >= WEEK;
}
