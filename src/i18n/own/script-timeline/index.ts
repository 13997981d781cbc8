import type { Locale } from '../../locales.ts';
import { da, type ScriptTimelineWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, ScriptTimelineWords> = { da, en };

/** The words of a script as a timeline. */
export function scriptTimelineWords(locale: Locale): ScriptTimelineWords {
  return WORDS[locale];
}
