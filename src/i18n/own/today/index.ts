import type { Locale } from '../../locales.ts';
import { da, type TodayWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, TodayWords> = { da, en };

/** The words of the page of the day. */
export function todayWords(locale: Locale): TodayWords {
  return WORDS[locale];
}
