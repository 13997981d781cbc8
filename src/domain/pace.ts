/**
 * The paces a course can be followed at. They are equal in worth: no evidence says that larger
 * doses give better psychological outcomes (203 randomised trials, doi 10.1007/s12671-020-01319-4).
 */
export const PACES = ['short', 'standard', 'full'] as const;

export type Pace = (typeof PACES)[number];

/** What a module is in its course. */
export const MODULE_KINDS = ['orientation', 'week', 'day', 'session', 'after'] as const;

export type ModuleKind = (typeof MODULE_KINDS)[number];

/** One line of a module's home practice: any of these practices, for so long, so many days. */
export interface HomePractice {
  /** Practice ids; more than one means that the days alternate between them. */
  readonly practices: readonly string[];
  /** Minutes each time, 1–120. */
  readonly minutes: number;
  /** Days in the week, 1–7. */
  readonly days: number;
}
