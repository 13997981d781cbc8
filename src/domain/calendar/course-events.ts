import { isTimed, MODULE_DAYS, placeOf, type Plan, type PlannedModule } from '../course/plan.ts';
import { activeDays } from '../course/pauses.ts';
import { moduleBegan } from '../course/where-now.ts';
import { addDays, type LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { oneLine, type DaysEvent, type TimedEvent, type TimeOfDay } from './event.ts';

/** A module with the day it begins, if the participant goes on as the calendar suggests. */
export interface ExpectedModule<M extends PlannedModule = PlannedModule> {
  readonly module: M;
  readonly from: LocalDay;
}

/**
 * The module the participant is at and those to come, each with the day it is expected to begin; the
 * current one is moved by the days it was paused, and waits for today when its week is over. Empty
 * after the end, and where the plan does not have the module.
 */
export function expectedModules<M extends PlannedModule>(
  plan: Plan<M>,
  enrolment: Enrolment,
  today: LocalDay,
): ExpectedModule<M>[] {
  const place = placeOf(plan, enrolment.module);
  if (place === undefined || enrolment.endedDay !== undefined) return [];
  const began = moduleBegan(enrolment);
  const spent = Math.min(MODULE_DAYS, activeDays(enrolment.pauses, began, today));
  const from = began > today ? began : addDays(today, -spent);
  return plan.modules
    .slice(place)
    .map((module, index) => ({ module, from: addDays(from, index * MODULE_DAYS) }));
}

/** A whole-day event for each week of the course that is left, titled as the caller says. */
export function courseWeekEvents<M extends PlannedModule>(
  plan: Plan<M>,
  enrolment: Enrolment,
  today: LocalDay,
  title: (module: M) => string,
): DaysEvent[] {
  return expectedModules(plan, enrolment, today)
    .filter(({ module, from }) => isTimed(module) && addDays(from, MODULE_DAYS) > today)
    .map(({ module, from }) => ({
      // A place and not a name, which would tell somebody else's calendar what this is about.
      uid: `${enrolment.id}-week-${placeOf(plan, module.id) ?? 0}`,
      title: oneLine(title(module)),
      day: from,
      days: MODULE_DAYS,
    }));
}

/** How check-ins look in the calendar. */
export interface CheckInTimes {
  readonly title: string;
  readonly start: TimeOfDay;
  readonly minutes: number;
  readonly remind?: number;
}

/** An event for each check-in to come, on the first day it is expected to be due. */
export function checkInEvents(
  plan: Plan,
  enrolment: Enrolment,
  today: LocalDay,
  { title, start, minutes, remind }: CheckInTimes,
): TimedEvent[] {
  const expected = new Map(expectedModules(plan, enrolment, today).map((one) => [one.module.id, one]));
  return plan.occasions.flatMap((occasion, place) => {
    const its = expected.get(occasion.module);
    if (!its) return [];
    // Weeks are counted from when the module is finished, or from its beginning after the course.
    const length = isTimed(its.module) ? MODULE_DAYS : 0;
    const later = occasion.weeksAfter === undefined ? 0 : length + 7 * occasion.weeksAfter;
    const day = addDays(its.from, later);
    if (day < today) return [];
    return [
      {
        uid: `${enrolment.id}-time-${place}`,
        title: oneLine(title),
        day,
        start,
        minutes,
        ...(remind !== undefined && { remind }),
      },
    ];
  });
}
