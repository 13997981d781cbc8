import type { Locale } from '../../locales.ts';
import { da, type StartWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, StartWords> = { da, en };

/** The words of the page for starting. */
export function startWords(locale: Locale): StartWords {
  return WORDS[locale];
}
