import type { Locale } from '../../locales.ts';
import { da, type ChartWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, ChartWords> = { da, en };

/** The words around the charts in a language. */
export function chartWords(locale: Locale): ChartWords {
  return WORDS[locale];
}

export type { ChartWords };
