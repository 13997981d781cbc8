import { WORK_STATUSES } from '../records/records.ts';

/** A whole number somebody may give. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * This project's own questions about work or study. They are looked at one by one: hours, ability and
 * belief have nothing to be summed up to. Each is the field of the same name of a work record.
 */
export const WORK = {
  id: 'work',
  name: 'Work or study',
  status: WORK_STATUSES,
  hours: { min: 0, max: 80 },
  ability: { min: 0, max: 10 },
  belief: { min: 0, max: 10 },
} as const satisfies { readonly [field: string]: Span | string | readonly string[] };

/** The questions of the work step, in their order. */
export const WORK_FIELDS = ['status', 'hours', 'ability', 'belief'] as const;
