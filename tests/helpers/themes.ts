import type { Locale } from '../../src/i18n/locales.ts';

/** The theme a page is looked at in: what a language changes is the same in both, and the other way round. */
export const THEME: Readonly<Record<Locale, 'light' | 'dark'>> = { da: 'light', en: 'dark' };
