import { getCollection, render, type CollectionEntry } from 'astro:content';
import { folderAddress, pageAddress } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Course, CourseModule } from '../schemas/course.ts';
import type { Practice } from '../schemas/practice.ts';
import { parseScript } from '../schemas/script.ts';
import { courses, practicePlans, site } from './settings.ts';

/** A module of a course in one language. */
export interface ModuleText {
  readonly course: Course;
  readonly plan: CourseModule;
  readonly locale: Locale;
  readonly slug: string;
  readonly address: string;
  readonly entry: CollectionEntry<'modules'>;
}

/** A practice in one language. */
export interface PracticeText {
  readonly practice: Practice;
  readonly locale: Locale;
  readonly address: string;
  readonly entry: CollectionEntry<'scripts'>;
}

/** A page made of content in one language. */
export interface PageText {
  readonly locale: Locale;
  readonly slug: string;
  readonly address: string;
  readonly entry: CollectionEntry<'pages'>;
}

/** Read once for each build; the live view reads anew at every change. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

const isOffered = (locale: string): locale is Locale => site.languages.some((one) => one === locale);

/** Every module, by course and language, in the order of the course's plan; those still to be written too. */
export const getModules = once(async (): Promise<ReadonlyMap<string, ModuleText[]>> => {
  const entries = new Map<string, ModuleText>();
  const plans = new Map(
    courses.flatMap((course) => course.modules.map((plan) => [`${course.id}/${plan.id}`, { course, plan }])),
  );
  for (const entry of await getCollection('modules')) {
    const [courseId = '', locale = '', file = ''] = entry.id.split('/');
    const planned = plans.get(`${courseId}/${entry.data.module}`);
    if (!planned || !isOffered(locale)) continue;
    const slug = file.replace(/^\d+-/, '');
    const address = folderAddress(locale, 'courses', courseId, slug);
    entries.set(`${courseId}/${locale}/${entry.data.module}`, { ...planned, locale, slug, address, entry });
  }
  return new Map(
    courses.flatMap((course) =>
      site.languages.map((locale) => [
        `${course.id}/${locale}`,
        course.modules.flatMap(({ id }) => entries.get(`${course.id}/${locale}/${id}`) ?? []),
      ]),
    ),
  );
});

/** The modules of one course in one language, in the order of its plan. */
export async function modulesOf(course: Course, locale: Locale): Promise<readonly ModuleText[]> {
  return (await getModules()).get(`${course.id}/${locale}`) ?? [];
}

/** Every practice in every language: those that begin shortest first, those still to be written last. */
export const getPractices = once(async (): Promise<readonly PracticeText[]> => {
  const entries = await getCollection('scripts');
  const texts = entries.flatMap((entry): PracticeText[] => {
    const [id = '', locale = ''] = entry.id.split('/');
    const practice = practicePlans.get(id);
    if (!practice || !isOffered(locale)) return [];
    return [{ practice, locale, address: folderAddress(locale, 'practices', entry.data.slug), entry }];
  });
  const rank = ({ entry, practice }: PracticeText) =>
    (entry.data.coming ? 1000 : 0) + (practice.lengths[0] ?? 0);
  return texts.sort((a, b) => rank(a) - rank(b) || a.practice.id.localeCompare(b.practice.id, 'en'));
});

/** The practice with this id in a language. */
export async function practiceById(id: string, locale: Locale): Promise<PracticeText | undefined> {
  return (await getPractices()).find((text) => text.practice.id === id && text.locale === locale);
}

/** What is said, where it is quiet and where a bell rings in a practice. */
export function scriptOf(text: PracticeText) {
  return parseScript(text.entry.body ?? '');
}

/** Every page made of content, in every language. */
export const getPages = once(async (): Promise<readonly PageText[]> => {
  const entries = await getCollection('pages');
  return entries.flatMap((entry): PageText[] => {
    const [locale = '', file = ''] = entry.id.split('/');
    if (!isOffered(locale)) return [];
    const slug = file === 'index' ? '' : file;
    return [{ locale, slug, address: pageAddress(locale, slug), entry }];
  });
});

/** The page with this id in a language. */
export async function pageById(id: string, locale: Locale): Promise<PageText | undefined> {
  return (await getPages()).find((text) => text.entry.data.page === id && text.locale === locale);
}

/** The text of a page, to be shown within another. */
export async function contentOf({ entry }: PageText) {
  return (await render(entry)).Content;
}
