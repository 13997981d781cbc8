import type { Locale } from '../../locales.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type CalendarWords = typeof da;

const WORDS: Record<Locale, CalendarWords> = { da, en };

/** The words of the calendar file in a language. */
export function calendarWords(locale: Locale): CalendarWords {
  return WORDS[locale];
}
