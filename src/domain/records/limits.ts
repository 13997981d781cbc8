/** The longest text of the participant's, UTF-16 units as `maxlength` counts them: some eight pages. */
export const LONGEST_TEXT = 20_000;

/** The longest name: of a practice in the participant's own words, or any id. */
export const LONGEST_NAME = 200;
