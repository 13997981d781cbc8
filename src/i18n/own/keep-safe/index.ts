import type { Locale } from '../../locales.ts';
import { da, type KeepSafeWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, KeepSafeWords> = { da, en };

/** The words about whether what is kept will stay; Today has them too, and not the rest of Mine data's. */
export function keepSafeWords(locale: Locale): KeepSafeWords {
  return WORDS[locale];
}
