import { LOCALE_ROOTS, type Locale } from './locales.ts';

/** The folders that a language's addresses go through. */
const FOLDERS = {
  courses: { da: 'kurser', en: 'courses' },
  practices: { da: 'oevelser', en: 'practices' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Folder = keyof typeof FOLDERS;

/** A folder's name in a language, as it stands in addresses. */
export function folderName(folder: Folder, locale: Locale): string {
  return FOLDERS[folder][locale];
}

/** The address of a page made of content (`help`, `about`), or of the front page for an empty slug. */
export function pageAddress(locale: Locale, slug: string): string {
  return LOCALE_ROOTS[locale] + (slug && `${slug}/`);
}

/** The address of a folder, or of something in it. */
export function folderAddress(locale: Locale, folder: Folder, ...slugs: string[]): string {
  return `${LOCALE_ROOTS[locale]}${[folderName(folder, locale), ...slugs].join('/')}/`;
}

/** The page for addresses that lead nowhere. Hosts expect the root language's under this name. */
export function notFoundAddress(locale: Locale): string {
  return locale === 'da' ? '/404.html' : `${LOCALE_ROOTS[locale]}404/`;
}

/** The part of a route before the folders: nothing for the language at the root. */
export function rootParam(locale: Locale): string | undefined {
  return LOCALE_ROOTS[locale].slice(1, -1) || undefined;
}
