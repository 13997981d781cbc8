import type { Locale } from '../../locales.ts';
import { da, type NotingWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, NotingWords> = { da, en };

/** The words for noting a practice and for everything noted. */
export function notingWords(locale: Locale): NotingWords {
  return WORDS[locale];
}
