import type { Locale } from '../../locales.ts';
import { da, type RecordingsWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, RecordingsWords> = { da, en };

/** The words about recordings that are taken along. */
export function recordingsWords(locale: Locale): RecordingsWords {
  return WORDS[locale];
}
