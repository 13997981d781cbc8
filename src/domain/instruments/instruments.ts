import { FFMQ_15 } from './ffmq-15.ts';
import { STRESS, WELL_BEING } from './own.ts';
import { PSS_10, PSS_4 } from './perceived-stress.ts';
import { GAD_7, PHQ_8 } from './phq-family.ts';
import { GSE, SEMCD_6 } from './self-efficacy.ts';
import { SWEMWBS } from './swemwbs.ts';
import { WHO_5 } from './who-5.ts';
import { WAS } from './work-ability.ts';
import { WSAS } from './wsas.ts';

/** Every instrument that is scored; the work step is not. */
export const INSTRUMENTS = [
  STRESS,
  WELL_BEING,
  PSS_10,
  PSS_4,
  WHO_5,
  GAD_7,
  PHQ_8,
  FFMQ_15,
  SWEMWBS,
  WSAS,
  GSE,
  SEMCD_6,
  WAS,
] as const;

export type InstrumentId = (typeof INSTRUMENTS)[number]['id'];

/** Those that ask about illness by name, and stay off until the host switches them on. */
export const SWITCHED = ['gad-7', 'phq-8'] as const satisfies readonly InstrumentId[];

/**
 * Whether an instrument is offered to participants.
 *
 * @param allowed what the host has switched on in its settings
 */
export function isOn(id: InstrumentId | 'work', allowed: readonly string[]): boolean {
  return !SWITCHED.some((switched) => switched === id) || allowed.includes(id);
}
