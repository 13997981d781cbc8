import type { Kept, Progress, Reflection } from '../records/records.ts';

/** Which record counts where two devices may each have made one of the same thing: the one changed last. */
function latest<T extends Kept>(records: readonly T[]): T | undefined {
  let last: T | undefined;
  for (const record of records) {
    if (record.deletedAt === undefined && (!last || record.updatedAt > last.updatedAt)) last = record;
  }
  return last;
}

/**
 * What was written at a prompt, in this going through the course, or before the course was begun.
 *
 * @param enrolment the id of the enrolment; undefined for somebody who reads without taking the course
 */
export function latestReflection(
  reflections: readonly Reflection[],
  prompt: string,
  enrolment: string | undefined,
): Reflection | undefined {
  const its = reflections.filter((one) => one.prompt === prompt);
  return (
    latest(its.filter((one) => one.enrolment === enrolment)) ??
    latest(its.filter((one) => one.enrolment === undefined))
  );
}

/** How it stands with a section or a line of a checklist; undefined when nothing was noted of it. */
export function latestProgress(
  progress: readonly Progress[],
  of: Progress['of'],
  ref: string,
): Progress | undefined {
  return latest(progress.filter((one) => one.of === of && one.ref === ref));
}
