import type {
  CourseOutline,
  ModuleOutline,
  Names,
  Outline,
  PracticeOutline,
} from '../domain/course/outline.ts';
import { folderAddress } from '../i18n/routes.ts';
import { LOCALE_ROOTS, type Locale } from '../i18n/locales.ts';
import type { Course } from '../schemas/course.ts';
import { logById } from './logs.ts';
import { courses } from './settings.ts';
import { getPractices, modulesOf, pageById, type ModuleText, type PracticeText } from './texts.ts';

/** What the participant's own pages need to know of the content, in one language. */
export async function outlineFor(locale: Locale): Promise<Outline> {
  const practices = (await getPractices()).filter((text) => text.locale === locale);
  return {
    courses: await Promise.all(courses.map((course) => courseOutline(course, locale))),
    practices: practices.map(practiceOutline),
    help: (await pageById('help', locale))?.address ?? LOCALE_ROOTS[locale],
  };
}

/** What everything is called in one language, for pages that show what was done. */
export async function namesFor(locale: Locale): Promise<Names> {
  const { courses, practices } = await outlineFor(locale);
  return {
    courses: courses.map(({ id, title, occasions, modules }) => ({
      id,
      title,
      occasions,
      modules: modules.map((module) => ({ id: module.id, kind: module.kind, title: module.title })),
    })),
    practices: practices.map(({ id, title }) => ({ id, title })),
  };
}

async function courseOutline(course: Course, locale: Locale): Promise<CourseOutline> {
  return {
    id: course.id,
    title: course.title[locale],
    summary: course.summary[locale],
    address: folderAddress(locale, 'courses', course.id),
    modules: (await modulesOf(course, locale)).map(moduleOutline),
    occasions: course.occasions.map(({ id, module, weeksAfter }) => ({
      id,
      module,
      ...(weeksAfter !== undefined && { weeksAfter }),
    })),
  };
}

function moduleOutline({ plan, locale, address, entry }: ModuleText): ModuleOutline {
  const { title, theme, small, coming } = entry.data;
  const log = plan.log === undefined ? undefined : logById(plan.log, locale);
  return {
    id: plan.id,
    kind: plan.kind,
    title,
    theme,
    small,
    ...(!coming && { address }),
    ...(plan.homePractice && { homePractice: plan.homePractice }),
    ...(log && { log: { title: log.title, address: log.address } }),
  };
}

function practiceOutline({ practice, address, entry }: PracticeText): PracticeOutline {
  return {
    id: practice.id,
    title: entry.data.title,
    ...(!entry.data.coming && { address }),
    lengths: practice.lengths,
    usual: practice.usual,
  };
}
