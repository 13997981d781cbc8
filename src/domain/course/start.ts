import { addDays, startOfWeek, type LocalDay } from '../day/local-day.ts';
import { deleted } from '../records/edit.ts';
import type { Enrolment, Setting } from '../records/records.ts';
import { chosen, settingOf } from '../records/settings.ts';
import type { CourseOutline } from './outline.ts';

/** The start of a course: its steps, and where somebody is in them. */

export const START_STEPS = ['course', 'informed', 'pace', 'days', 'day', 'plan', 'done'] as const;
export type StartStep = (typeof START_STEPS)[number];

/** What decides which steps there are. */
interface Offer {
  /** How many courses there are to choose between. */
  readonly courses: number;
  /** Whether the site has a text on what to know before saying yes. */
  readonly informed: boolean;
}

/** The steps of a start, in order; nobody is asked to choose between one course, or to read no text. */
export function startSteps({ courses, informed }: Offer): StartStep[] {
  return START_STEPS.filter(
    (step) => (step !== 'course' || courses > 1) && (step !== 'informed' || informed),
  );
}

/** The step after this one; the last one stays. */
export function stepAfter(steps: readonly StartStep[], step: StartStep): StartStep {
  return steps[steps.indexOf(step) + 1] ?? step;
}

/** The step before this one, or undefined at the first. */
export function stepBefore(steps: readonly StartStep[], step: StartStep): StartStep | undefined {
  return steps[steps.indexOf(step) - 1];
}

/** A course with the enrolment that goes on in it. */
export interface Going {
  readonly course: CourseOutline;
  readonly enrolment: Enrolment;
}

/**
 * The courses that go on, in the order of the site. Where a course was begun on two devices, the
 * enrolment begun last counts.
 */
export function coursesGoingOn(courses: readonly CourseOutline[], enrolments: readonly Enrolment[]): Going[] {
  return courses.flatMap((course) => {
    const [enrolment] = enrolments
      .filter((one) => one.course === course.id && one.endedDay === undefined && one.deletedAt === undefined)
      .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    return enrolment ? [{ course, enrolment }] : [];
  });
}

/** Somewhere in a start; where nothing else is said, at its first step. */
export interface InStart {
  readonly kind: 'start';
  readonly course?: string;
  readonly step?: StartStep;
}

/** What the page for starting shows: a start, or what has been chosen, to be changed. */
export type StartView = InStart | { readonly kind: 'choices' };

/** What somebody is met with: a start they left in the middle goes on where they were. */
export function startView(
  courses: readonly CourseOutline[],
  enrolments: readonly Enrolment[],
  settings: readonly Setting[],
): StartView {
  const left = settingOf(settings, 'start');
  if (left && courses.some(({ id }) => id === left.course)) {
    const step = START_STEPS.find((one) => one === left.step);
    return { kind: 'start', course: left.course, ...(step && { step }) };
  }
  return { kind: coursesGoingOn(courses, enrolments).length > 0 ? 'choices' : 'start' };
}

/** The note of where somebody is in a start, to be saved with what they chose on the way there. */
export function noteStart(
  settings: readonly Setting[],
  course: string,
  step: StartStep,
  at: string,
): Setting {
  return chosen(settings, 'start', { course, step }, at);
}

/** Forgets where somebody is in a start, to be saved once they are through; nothing where nothing is noted. */
export function forgetStart(settings: readonly Setting[], at: string): Setting[] {
  return settings
    .filter(({ id, deletedAt }) => id === 'start' && deletedAt === undefined)
    .map((one) => deleted(one, at));
}

/** The days offered first to start on: today, tomorrow and the next Monday after these. */
export function startDays(today: LocalDay): LocalDay[] {
  const tomorrow = addDays(today, 1);
  const monday = addDays(startOfWeek(today), 7);
  return monday > tomorrow ? [today, tomorrow, monday] : [today, tomorrow];
}
