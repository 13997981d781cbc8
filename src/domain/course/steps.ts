import { laterDay, type LocalDay } from '../day/local-day.ts';
import type { Enrolment, ModuleStep } from '../records/records.ts';
import { placeOf, type Plan } from './plan.ts';

/**
 * The way a participant went through a course, module by module, the current one last. A course does
 * not run before its start, so no step is earlier than that.
 */
export function stepsOf({ history = [], module, moduleSince, startDay }: Enrolment): ModuleStep[] {
  return [...history, { module, since: moduleSince }].map((step) => ({
    module: step.module,
    since: laterDay(step.since, startDay),
  }));
}

/**
 * The day somebody came to a place of the plan, or past it, and has not been back before it since;
 * undefined when they have not come so far. Modules the plan does not have any more are passed over.
 */
export function reachedPlace(plan: Plan, enrolment: Enrolment, place: number): LocalDay | undefined {
  let reached: LocalDay | undefined;
  for (const { module, since } of stepsOf(enrolment)) {
    const its = placeOf(plan, module);
    if (its === undefined) continue;
    if (its < place) reached = undefined;
    else reached ??= since;
  }
  return reached;
}
