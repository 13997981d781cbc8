import type { Locale } from '../../locales.ts';
import { da, type PlayerWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, PlayerWords> = { da, en };

/** The words of what plays a practice. */
export function playerWords(locale: Locale): PlayerWords {
  return WORDS[locale];
}
