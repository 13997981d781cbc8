/** The id of a course's heading on the page. */
export const headingId = (enrolment: string) => `course-${enrolment}`;

/**
 * Puts the keyboard at the heading of a course, after what it stood on has gone.
 *
 * @param stay whether the page must not move
 */
export function focusCourse(enrolment: string, stay = false): void {
  document.getElementById(headingId(enrolment))?.focus({ preventScroll: stay });
}
