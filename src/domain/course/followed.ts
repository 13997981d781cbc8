import type { Sheet } from '../check-in/sheet.ts';
import type { LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { dueOccasion, type DueOccasion } from './occasions.ts';
import type { Plan, PlannedModule } from './plan.ts';
import { whereNow, type Where } from './where-now.ts';

/** A course somebody follows, and where they are in it. */
export interface Followed<C extends Plan<M>, M extends PlannedModule> {
  readonly enrolment: Enrolment;
  readonly course: C;
  readonly where: Where<M>;
  readonly due: DueOccasion | undefined;
}

/** What the page of a day is made from. */
export interface Following<C> {
  readonly courses: readonly C[];
  /** None of them deleted. */
  readonly enrolments: readonly Enrolment[];
  /** Check-ins, and what was answered about work. */
  readonly checkIns: readonly Sheet[];
  /** The ids of the instruments the site offers at an occasion. */
  readonly instruments: readonly string[];
  readonly today: LocalDay;
  readonly lastActivity: LocalDay | undefined;
}

/** What there is to do today comes before what is waiting; what is over comes last. */
const ORDER: Record<Where['kind'], number> = {
  at: 0,
  'day-of-practice': 0,
  away: 0,
  unplaced: 0,
  'before-start': 1,
  paused: 2,
  'after-end': 3,
};

/**
 * The courses to show today, the one to begin with first: those going on, and ended ones with a check-in
 * that is due. When none is going on the one that ended last is shown. What is taken of courses the site
 * does not have is left out.
 */
export function followed<C extends Plan<M>, M extends PlannedModule>({
  courses,
  enrolments,
  checkIns,
  instruments,
  today,
  lastActivity,
}: Following<C>): Followed<C, M>[] {
  const all = enrolments.flatMap((enrolment) => {
    const course = courses.find(({ id }) => id === enrolment.course);
    if (!course) return [];
    const where = whereNow<M>(course, enrolment, today, lastActivity);
    return [{ enrolment, course, where, due: dueOccasion(course, enrolment, checkIns, instruments, today) }];
  });
  const shown = all.filter(({ where, due }) => where.kind !== 'after-end' || due);
  return (shown.length > 0 ? shown : lastEnded(all)).sort(
    (one, other) =>
      ORDER[one.where.kind] - ORDER[other.where.kind] ||
      compare(one.enrolment.startDay, other.enrolment.startDay) ||
      compare(one.enrolment.id, other.enrolment.id),
  );
}

function lastEnded<T extends { readonly enrolment: Enrolment }>(all: readonly T[]): T[] {
  return [...all]
    .sort((one, other) => compare(other.enrolment.endedDay ?? '', one.enrolment.endedDay ?? ''))
    .slice(0, 1);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
