/** The languages the project has words for; the first is the one at the root of the site. */
export const LOCALES = ['da', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a text names one of the languages. */
export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** Where a language's pages begin, from the site's root. */
export const LOCALE_ROOTS: Record<Locale, string> = { da: '/', en: '/en/' };

/** The language whose pages stand at the root of the site. */
export const ROOT_LOCALE: Locale = 'da';
