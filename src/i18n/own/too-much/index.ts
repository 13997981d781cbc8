import type { Locale } from '../../locales.ts';
import { da, type TooMuchWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, TooMuchWords> = { da, en };

/** The words of the weekly question, and of what there is to choose when a practice is too much. */
export function tooMuchWords(locale: Locale): TooMuchWords {
  return WORDS[locale];
}
