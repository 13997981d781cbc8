import { LOCALE_ROOTS, type Locale } from './locales.ts';

/** The folders that a language's addresses go through. */
const FOLDERS = {
  courses: { da: 'kurser', en: 'courses' },
  practices: { da: 'oevelser', en: 'practices' },
  logs: { da: 'dagboeger', en: 'logs' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Folder = keyof typeof FOLDERS;

/** A folder's name in a language, as it stands in addresses. */
export function folderName(folder: Folder, locale: Locale): string {
  return FOLDERS[folder][locale];
}

/** The pages that belong to the participant, by their own slugs. */
const OWN = {
  today: { da: 'i-dag', en: 'today' },
  start: { da: 'begynd', en: 'start' },
  'check-in': { da: 'tjek-ind', en: 'check-in' },
  'my-course': { da: 'mit-forloeb', en: 'my-course' },
  notes: { da: 'mit-forloeb/noter', en: 'my-course/notes' },
  conversation: { da: 'mit-forloeb/samtale', en: 'my-course/conversation' },
  timer: { da: 'ur', en: 'timer' },
  'my-data': { da: 'mine-data', en: 'my-data' },
} as const satisfies Record<string, Record<Locale, string>>;

export type OwnPage = keyof typeof OWN;
export const OWN_PAGES = Object.keys(OWN) as OwnPage[];

/** The address of one of the participant's own pages. */
export function ownAddress(locale: Locale, page: OwnPage): string {
  return pageAddress(locale, OWN[page][locale]);
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
