import type { Locale } from '../i18n/locales.ts';
import { site } from './settings.ts';

/** Where each language has the same page, for the language switch. */
export type Twins = Partial<Record<Locale, string>>;

/** The addresses of one thing's texts, by language. */
export function twinsOf(texts: Iterable<{ locale: Locale; address: string }>): Twins {
  return Object.fromEntries([...texts].map(({ locale, address }) => [locale, address]));
}

/** The addresses of a page that every language of the site has. */
export function everyTwin(addressIn: (locale: Locale) => string): Twins {
  return twinsOf(site.languages.map((locale) => ({ locale, address: addressIn(locale) })));
}
