import type { Enrolment } from '../records/records.ts';

/** Whether somebody is on their way through a course: begun, and not ended or deleted. */
export function isGoingOn({ endedDay, deletedAt }: Enrolment): boolean {
  return endedDay === undefined && deletedAt === undefined;
}
