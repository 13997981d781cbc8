import type { HomePractice, Pace } from '../pace.ts';
import type { Plan } from './plan.ts';

/** What a pace asks for. */
export interface PaceMinutes {
  /** Minutes on a day of practice, in the first week. */
  readonly minutes: number;
  /** Days of practice in that week, 1–7. */
  readonly days: number;
  /** Minutes on a day of practice in the week that takes most. */
  readonly most: number;
}

/** What a course asks for at a pace, from its own plan; undefined when it has no week with home practice. */
export function paceMinutes(plan: Plan, pace: Pace): PaceMinutes | undefined {
  const weeks = plan.modules.flatMap(({ kind, homePractice }) =>
    (kind === 'week' || kind === 'session') && homePractice ? [homePractice[pace]] : [],
  );
  const [first] = weeks;
  if (!first) return undefined;
  return {
    minutes: minutesADay(first),
    days: daysOf(first),
    most: Math.max(...weeks.map(minutesADay)),
  };
}

/** Days in the week on which there is something to practise. */
function daysOf(lines: readonly HomePractice[]): number {
  return Math.max(...lines.map(({ days }) => days));
}

/** Minutes on a day of practice, the week's lines spread over its days. */
function minutesADay(lines: readonly HomePractice[]): number {
  const week = lines.reduce((sum, { minutes, days }) => sum + minutes * days, 0);
  return Math.round(week / daysOf(lines));
}
