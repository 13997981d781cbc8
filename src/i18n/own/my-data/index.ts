import type { Locale } from '../../locales.ts';
import { da, type MyDataWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, MyDataWords> = { da, en };

/** The words of the page with the participant's data. */
export function myDataWords(locale: Locale): MyDataWords {
  return WORDS[locale];
}
