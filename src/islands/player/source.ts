import type { Plan } from '../../domain/practice/plan.ts';
import type { Practised } from '../../domain/practice/offered.ts';
import type { Recording } from '../../domain/practice/recording.ts';

/** What a player plays: a practice of the library, or silence with bells. */
export interface Source {
  readonly title: string;
  readonly practice: Practised;
  readonly notedBy: 'player' | 'timer';
  /** Every length it can be given in, minutes, rising. */
  readonly possible: readonly number[];
  readonly planOf: (minutes: number) => Plan;
  readonly recordings: readonly Recording[];
  /** Whether there is anything to say. */
  readonly hasWords: boolean;
}
