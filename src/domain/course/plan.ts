import type { HomePractice, ModuleKind, Pace } from '../pace.ts';

/** What the arithmetic of a course needs to know of a module; whatever else a caller has of it comes back with it. */
export interface PlannedModule {
  readonly id: string;
  readonly kind: ModuleKind;
  readonly homePractice?: Readonly<Record<Pace, readonly HomePractice[]>> | undefined;
}

/** When a check-in is offered. */
export interface PlannedOccasion {
  readonly id: string;
  /** The module it belongs to. */
  readonly module: string;
  /** Whole weeks after that module was finished, for an occasion that comes later. */
  readonly weeksAfter?: number | undefined;
}

/** A course's plan. Modules and occasions stand in the order they come. */
export interface Plan<M extends PlannedModule = PlannedModule> {
  readonly id: string;
  readonly modules: readonly M[];
  readonly occasions: readonly PlannedOccasion[];
}

/**
 * Days a module is meant for. The calendar only ever suggests: a module lasts until the participant
 * moves on. The day of practice has its week too, to find the day in. What comes after a course has
 * no length.
 */
export const MODULE_DAYS = 7;

/** Whether a module has a length, and not what comes after the course. */
export function isTimed(module: PlannedModule): boolean {
  return module.kind !== 'after';
}

/** The place of a module in its plan, or undefined when the plan has no such module (any more). */
export function placeOf(plan: Plan, module: string): number | undefined {
  const place = plan.modules.findIndex(({ id }) => id === module);
  return place < 0 ? undefined : place;
}

/** The module after this one; undefined after the last, and for one the plan does not have. */
export function nextModule<M extends PlannedModule>(plan: Plan<M>, module: string): M | undefined {
  const place = placeOf(plan, module);
  return place === undefined ? undefined : plan.modules[place + 1];
}

/** The module before this one; undefined before the first, and for one the plan does not have. */
export function previousModule<M extends PlannedModule>(plan: Plan<M>, module: string): M | undefined {
  const place = placeOf(plan, module);
  return place === undefined ? undefined : plan.modules[place - 1];
}

/** Whether so far in the plan everything with a length has been reached. */
export function isLastTimed(plan: Plan, place: number): boolean {
  return !plan.modules.slice(place + 1).some(isTimed);
}
