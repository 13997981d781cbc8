import type { Locale } from '../../locales.ts';
import { da, type SharedWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, SharedWords> = { da, en };

/** The words that the participant's own pages share. */
export function sharedWords(locale: Locale): SharedWords {
  return WORDS[locale];
}
