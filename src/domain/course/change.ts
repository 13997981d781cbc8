import { addDays, type LocalDay } from '../day/local-day.ts';
import type { Pace } from '../pace.ts';
import { edited } from '../records/edit.ts';
import type { Enrolment } from '../records/records.ts';
import { endPauses, pauseOn } from './pauses.ts';
import { nextModule, placeOf, previousModule, type Plan } from './plan.ts';

/**
 * What a participant can do with a course they take. Each gives the enrolment as it is afterwards, or
 * the very same one when there is nothing to change; none takes anything away that was noted.
 */

/** When a change is made: the instant, and the participant's day. */
export interface Moment {
  readonly at: string;
  readonly today: LocalDay;
}

/** What a participant chooses when they begin. */
export interface Beginning {
  /** A new UUID. */
  readonly id: string;
  readonly startDay: LocalDay;
  readonly pace: Pace;
  readonly plan?: Enrolment['plan'];
}

/** A course begun, at its first module. */
export function begin(
  plan: Plan,
  { id, startDay, pace, plan: ifThen }: Beginning,
  { at }: Moment,
): Enrolment {
  const first = plan.modules[0];
  if (!first) throw new RangeError(`the course ${plan.id} has no modules`);
  return {
    id,
    createdAt: at,
    updatedAt: at,
    course: plan.id,
    startDay,
    pace,
    module: first.id,
    moduleSince: startDay,
    pauses: [],
    ...(ifThen && { plan: ifThen }),
  };
}

/** On to the next module; at the last one nothing changes. */
export function moveOn(plan: Plan, enrolment: Enrolment, moment: Moment): Enrolment {
  return goTo(plan, enrolment, nextModule(plan, enrolment.module)?.id ?? enrolment.module, moment);
}

/** Back to the module before; at the first one nothing changes. */
export function goBack(plan: Plan, enrolment: Enrolment, moment: Moment): Enrolment {
  return goTo(plan, enrolment, previousModule(plan, enrolment.module)?.id ?? enrolment.module, moment);
}

/** To any module of the plan; to where the participant is already, or is not known, nothing changes. */
export function goTo(plan: Plan, enrolment: Enrolment, module: string, moment: Moment): Enrolment {
  if (module === enrolment.module || placeOf(plan, module) === undefined) return enrolment;
  return changed(enrolment, { module, moduleSince: moment.today, ...historyWith(enrolment, moment) }, moment);
}

/** More steps than this in one course are not kept; the latest count. */
const MOST_STEPS = 400;

/** The modules behind, with the one being left; one that did not last a day was only passed through. */
function historyWith(
  { history = [], module, moduleSince }: Enrolment,
  { today }: Moment,
): Pick<Enrolment, 'history'> {
  const steps = moduleSince < today ? [...history, { module, since: moduleSince }] : history;
  return steps.length > 0 ? { history: steps.slice(-MOST_STEPS) } : {};
}

/** A pause from today, until it is resumed or through a last day; in a pause, or after the end, nothing changes. */
export function pause(enrolment: Enrolment, moment: Moment, to?: LocalDay): Enrolment {
  if (enrolment.endedDay !== undefined || pauseOn(enrolment.pauses, moment.today)) return enrolment;
  if (to !== undefined && to < moment.today) return enrolment;
  const span = { from: moment.today, ...(to && { to }) };
  return changed(enrolment, { pauses: [...enrolment.pauses, span] }, moment);
}

/**
 * Takes a paused or ended course up again. Today is part of the course once more; a pause begun today
 * is as if it had not been, and the days since the end count as a pause.
 */
export function resume(enrolment: Enrolment, moment: Moment): Enrolment {
  const { endedDay, ...going } = enrolment;
  if (endedDay === undefined && !pauseOn(enrolment.pauses, moment.today)) return enrolment;
  const pauses = endPauses(going.pauses, moment.today);
  const yesterday = addDays(moment.today, -1);
  const without = endedDay !== undefined && endedDay < yesterday;
  return changed(
    going,
    { pauses: without ? [...pauses, { from: addDays(endedDay, 1), to: yesterday }] : pauses },
    moment,
  );
}

/**
 * Takes a course up where it was left after weeks away: the days since count as a pause, so that the
 * module is as far along as it was.
 *
 * @param since the last day on which anything was heard, as `whereNow` gives it
 */
export function comeBack(enrolment: Enrolment, since: LocalDay, moment: Moment): Enrolment {
  const away = { from: addDays(since, 1), to: addDays(moment.today, -1) };
  return away.to < away.from
    ? enrolment
    : changed(enrolment, { pauses: [...enrolment.pauses, away] }, moment);
}

/** Ends the course, finished or not; what is noted stays. */
export function end(enrolment: Enrolment, moment: Moment): Enrolment {
  return enrolment.endedDay === undefined
    ? changed(enrolment, { endedDay: moment.today }, moment)
    : enrolment;
}

/** A course begun anew from the first module: the one before, ended and kept, and the new one. */
export function startOver(
  plan: Plan,
  enrolment: Enrolment,
  { id, startDay }: Pick<Beginning, 'id' | 'startDay'>,
  moment: Moment,
): { readonly before: Enrolment; readonly begun: Enrolment } {
  const { pace, plan: ifThen } = enrolment;
  return {
    before: end(enrolment, moment),
    begun: begin(plan, { id, startDay, pace, ...(ifThen && { plan: ifThen }) }, moment),
  };
}

/** Another if-then plan, in the participant's own words; none when both are empty. */
export function changePlan(
  enrolment: Enrolment,
  plan: NonNullable<Enrolment['plan']>,
  moment: Moment,
): Enrolment {
  const { plan: before, ...without } = enrolment;
  if (plan.when === (before?.when ?? '') && plan.then === (before?.then ?? '')) return enrolment;
  const empty = plan.when.trim() === '' && plan.then.trim() === '';
  return changed(without, empty ? {} : { plan }, moment);
}

export function changePace(enrolment: Enrolment, pace: Pace, moment: Moment): Enrolment {
  return pace === enrolment.pace ? enrolment : changed(enrolment, { pace }, moment);
}

/** Another start day; the module begun on the old one begins on the new one. */
export function changeStartDay(enrolment: Enrolment, startDay: LocalDay, moment: Moment): Enrolment {
  if (startDay === enrolment.startDay) return enrolment;
  const follows = enrolment.moduleSince === enrolment.startDay;
  return changed(enrolment, { startDay, ...(follows && { moduleSince: startDay }) }, moment);
}

function changed(enrolment: Enrolment, change: Partial<Enrolment>, { at }: Moment): Enrolment {
  return edited(enrolment, change, at);
}
