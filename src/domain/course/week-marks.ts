import { compareDays, type LocalDay } from '../day/local-day.ts';
import type { Enrolment } from '../records/records.ts';
import { shortTitle } from '../short-title.ts';
import type { Names } from './outline.ts';
import { isTimed } from './plan.ts';
import { stepsOf } from './steps.ts';

/** The day a participant came to a module, and a short word for it: "Week 1". */
export interface WeekMark {
  readonly from: LocalDay;
  readonly label: string;
}

/**
 * When a participant came to the weeks of their courses, earliest first, as they went themselves: a
 * week they went back to is there twice. What comes before and after a course is no week of it, and a
 * module that was only passed through on the same day is left out.
 *
 * @param today what has not come yet is left out
 */
export function weekMarks(
  enrolments: readonly Enrolment[],
  courses: Names['courses'],
  today: LocalDay,
): WeekMark[] {
  const marks = enrolments.flatMap((enrolment) => {
    const modules = courses.find(({ id }) => id === enrolment.course)?.modules ?? [];
    const steps = stepsOf(enrolment);
    return steps.flatMap(({ module: id, since }, index): WeekMark[] => {
      const module = modules.find((one) => one.id === id);
      const passedThrough = steps[index + 1]?.since === since;
      if (!module || module.kind === 'orientation' || !isTimed(module)) return [];
      return passedThrough || since > today ? [] : [{ from: since, label: shortTitle(module.title) }];
    });
  });
  return marks.sort((one, other) => compareDays(one.from, other.from));
}
