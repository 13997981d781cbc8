import { da, type Strings } from './da.ts';
import { en } from './en.ts';
import type { Locale } from './locales.ts';

const STRINGS: Record<Locale, Strings> = { da, en };

/** The words of the interface in a language. */
export function stringsIn(locale: Locale): Strings {
  return STRINGS[locale];
}

export type { Strings };
