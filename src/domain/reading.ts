/** Words a minute of a tired reader on a phone; ordinary silent reading is about 240. A choice of this project. */
export const READING_WORDS_PER_MINUTE = 180;

/** Whole minutes a text of so many words takes to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_WORDS_PER_MINUTE));
}
