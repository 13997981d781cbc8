import type { HomePractice, Pace } from '../pace.ts';
import type { PlannedModule } from './plan.ts';

/** One practice for one day. */
export interface PracticeToday {
  readonly practice: string;
  readonly minutes: number;
  /** Days in the week it is meant for, 1–7; which of them is the participant's own choice. */
  readonly days: number;
}

/**
 * The home practice of one day, as the plan has it for the pace. Where practices alternate they take
 * turns day by day, so that the same day always has the same; empty when the module has none.
 *
 * @param day of the module, counting from 1 without paused days, as `whereNow` gives it
 */
export function homePracticeOn(module: PlannedModule, pace: Pace, day: number): PracticeToday[] {
  return (module.homePractice?.[pace] ?? []).flatMap((line) => {
    const practice = inTurn(line, day);
    return practice === undefined ? [] : [{ practice, minutes: line.minutes, days: line.days }];
  });
}

function inTurn({ practices }: HomePractice, day: number): string | undefined {
  return practices[(day - 1) % practices.length];
}
