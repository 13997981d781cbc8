import { instrumentOf, isDone, type Sheet } from '../check-in/sheet.ts';
import { addDays, daysBetween, type LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { pauseOn } from './pauses.ts';
import { isLastTimed, isTimed, placeOf, type Plan, type PlannedOccasion } from './plan.ts';
import { reachedPlace } from './steps.ts';
import { moduleBegan } from './where-now.ts';

/** Days an occasion is offered once there is no next one to take its place. */
export const OFFERED_DAYS = 8 * 7;

/** An occasion that is due, and which of the instruments have no finished answers for it yet. */
export interface DueOccasion {
  readonly occasion: string;
  readonly instruments: readonly string[];
}

/**
 * The occasion for a check-in that is due on a day, if one is. There is never more than one: an
 * occasion is offered until the next is reached, and one that was missed is not asked for again, since
 * answers in the middle say nothing of the start.
 *
 * After a course nothing is asked for good: what came last is offered for {@link OFFERED_DAYS} days.
 * Somebody who ended before its last week is not asked at all, nor is anybody in a pause.
 *
 * @param answered check-ins, and what was answered about work
 * @param instruments the ids of those the site offers at an occasion
 */
export function dueOccasion(
  plan: Plan,
  enrolment: Enrolment,
  answered: readonly Sheet[],
  instruments: readonly string[],
  today: LocalDay,
): DueOccasion | undefined {
  const place = placeOf(plan, enrolment.module);
  const module = plan.modules[place ?? -1];
  if (place === undefined || !module) return undefined;
  const ended = enrolment.endedDay !== undefined;
  if (ended ? !isLastTimed(plan, place) : pauseOn(enrolment.pauses, today)) return undefined;

  const reached = plan.occasions.flatMap((occasion) => {
    const from = reachedOn(plan, occasion, enrolment, place);
    // Before the start day somebody may well be asked how things are at the start.
    const isHere = from !== undefined && (occasion.weeksAfter === undefined || from <= today);
    return isHere ? [{ occasion, from }] : [];
  });
  const latest = reached.at(-1);
  if (!latest) return undefined;
  const runsOut = ended || !isTimed(module) || latest.occasion.weeksAfter !== undefined;
  if (runsOut && daysBetween(latest.from, today) >= OFFERED_DAYS) return undefined;

  const done = new Set(
    answered
      .filter((one) => one.enrolment === enrolment.id && one.occasion === latest.occasion.id)
      .filter((one) => isDone(one) && one.deletedAt === undefined)
      .map(instrumentOf),
  );
  const open = instruments.filter((instrument) => !done.has(instrument));
  return open.length > 0 ? { occasion: latest.occasion.id, instruments: open } : undefined;
}

/**
 * The day an occasion counts from: for a module that is finished, when it was; for the current one, when
 * it began. Undefined while the module lies ahead.
 */
function reachedOn(
  plan: Plan,
  occasion: PlannedOccasion,
  enrolment: Enrolment,
  place: number,
): LocalDay | undefined {
  const its = placeOf(plan, occasion.module);
  const module = plan.modules[its ?? -1];
  if (its === undefined || !module) return undefined;
  const { endedDay } = enrolment;
  if (occasion.weeksAfter === undefined) {
    if (its > place) return undefined;
    return its < place ? reachedPlace(plan, enrolment, its + 1) : (endedDay ?? moduleBegan(enrolment));
  }
  // What comes after a course is never finished: it counts from when the course was.
  const finished = reachedPlace(plan, enrolment, isTimed(module) ? its + 1 : its) ?? endedDay;
  return finished && addDays(finished, 7 * occasion.weeksAfter);
}
