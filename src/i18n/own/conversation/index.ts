import type { Locale } from '../../locales.ts';
import { da, type ConversationWords } from './da.ts';
import { en } from './en.ts';

const WORDS: Record<Locale, ConversationWords> = { da, en };

/** The words of the page for a conversation. */
export function conversationWords(locale: Locale): ConversationWords {
  return WORDS[locale];
}
