import type { Locale } from '../../locales.ts';
import { da, type CheckInWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, CheckInWords> = { da, en };

/** The words of the check-ins. */
export function checkInWords(locale: Locale): CheckInWords {
  return WORDS[locale];
}

/** An occasion of a course in words. */
export function occasionWords(locale: Locale, occasion: string): string {
  const t = WORDS[locale];
  const known: Readonly<Record<string, string>> = t.occasions;
  return known[occasion] ?? t.occasion;
}

/** What a questionnaire is called: our own by what they are about, others by their title. */
export function nameOf(
  locale: Locale,
  questionnaire: { readonly id: string; readonly title: string },
): string {
  const names: Readonly<Record<string, string>> = WORDS[locale].names;
  return names[questionnaire.id] ?? questionnaire.title;
}

/** A language in words, or its code. */
export function languageName(locale: Locale, language: string): string {
  const names: Readonly<Record<string, string>> = WORDS[locale].languages;
  return names[language] ?? language;
}

/** A number as it is read in a language, with at most two decimals. */
export function formatNumber(locale: Locale, number: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
}
