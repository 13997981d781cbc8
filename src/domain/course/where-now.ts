import { daysBetween, laterDay, type LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { activeDays, pauseOn } from './pauses.ts';
import { isTimed, MODULE_DAYS, nextModule, placeOf, type Plan, type PlannedModule } from './plan.ts';

/** Days without a note or a change after which somebody is met as one who comes back. */
export const AWAY_DAYS = 21;

/** What the calendar says; the participant decides. */
export type Suggestion<M> = { readonly kind: 'stay' } | { readonly kind: 'move-on'; readonly to: M };

/** Where a participant is in a course today. */
export type Where<M extends PlannedModule = PlannedModule> =
  /** Ended by the participant, finished or not. */
  | { readonly kind: 'after-end'; readonly endedDay: LocalDay }
  /** `until` is the last day of the pause, missing while nobody has said. */
  | { readonly kind: 'paused'; readonly since: LocalDay; readonly until?: LocalDay }
  /** The plan has no such module any more: the participant is asked where to go on. */
  | { readonly kind: 'unplaced'; readonly module: string }
  | { readonly kind: 'before-start'; readonly daysToGo: number; readonly module: M }
  /** Nothing heard since that day. */
  | { readonly kind: 'away'; readonly since: LocalDay; readonly days: number; readonly module: M }
  /** `day` counts from 1, without paused days. */
  | {
      readonly kind: 'at' | 'day-of-practice';
      readonly module: M;
      readonly day: number;
      readonly suggestion: Suggestion<M>;
    };

/**
 * Where a participant is in their course on a day.
 *
 * @param lastActivity the last day on which anything was noted, written or changed; missing when nothing was
 */
export function whereNow<M extends PlannedModule>(
  plan: Plan<M>,
  enrolment: Enrolment,
  today: LocalDay,
  lastActivity?: LocalDay,
): Where<M> {
  if (enrolment.endedDay !== undefined) return { kind: 'after-end', endedDay: enrolment.endedDay };

  const pause = pauseOn(enrolment.pauses, today);
  if (pause) return { kind: 'paused', since: pause.from, ...(pause.to && { until: pause.to }) };

  const module = plan.modules[placeOf(plan, enrolment.module) ?? -1];
  if (!module) return { kind: 'unplaced', module: enrolment.module };

  const daysToGo = daysBetween(today, enrolment.startDay);
  if (daysToGo > 0) return { kind: 'before-start', daysToGo, module };

  const begun = moduleBegan(enrolment);
  const since = laterDay(lastActivity ?? begun, begun);
  const quiet = activeDays(enrolment.pauses, since, today);
  // After a course there is nothing to come back to late.
  if (quiet >= AWAY_DAYS && isTimed(module)) return { kind: 'away', since, days: quiet, module };

  const done = activeDays(enrolment.pauses, begun, today);
  const next = nextModule(plan, module.id);
  return {
    kind: module.kind === 'day' ? 'day-of-practice' : 'at',
    module,
    day: done + 1,
    suggestion:
      next && isTimed(module) && done >= MODULE_DAYS ? { kind: 'move-on', to: next } : { kind: 'stay' },
  };
}

/** The day the participant's time in their module counts from: a course does not run before its start. */
export function moduleBegan(enrolment: Enrolment): LocalDay {
  return laterDay(enrolment.moduleSince, enrolment.startDay);
}
