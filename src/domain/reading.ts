/** Words a minute of a tired reader on a phone; ordinary silent reading is about 240. A choice of this project. */
export const READING_WORDS_PER_MINUTE = 180;

/** The end of a text's address that asks for the place where somebody stopped reading. */
export const GO_ON = '#go-on';

/** Whole minutes a text of so many words takes to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_WORDS_PER_MINUTE));
}
