import type { Locale } from '../../locales.ts';
import { da, type MyCourseWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, MyCourseWords> = { da, en };

/** The words of "My course". */
export function myCourseWords(locale: Locale): MyCourseWords {
  return WORDS[locale];
}
