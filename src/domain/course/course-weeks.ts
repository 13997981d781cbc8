import { addDays, type LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { pauseOn } from './pauses.ts';
import { MODULE_DAYS } from './plan.ts';

/**
 * The day each week of a course began, first to last, up to a day: seven days each from the start on,
 * without the paused ones. It says how the calendar went, not which module the participant was at.
 *
 * @param weeks how many the course has
 */
export function courseWeeks(
  { startDay, pauses }: Pick<Enrolment, 'startDay' | 'pauses'>,
  weeks: number,
  until: LocalDay,
): LocalDay[] {
  const began: LocalDay[] = [];
  let active = 0;
  for (let day = startDay; day <= until && began.length < weeks; day = addDays(day, 1)) {
    const pause = pauseOn(pauses, day);
    if (pause) {
      if (pause.to === undefined) break;
      day = pause.to;
      continue;
    }
    if (active % MODULE_DAYS === 0) began.push(day);
    active += 1;
  }
  return began;
}
