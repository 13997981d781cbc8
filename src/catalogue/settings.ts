import { parse } from 'yaml';
import type { z } from 'zod';
import { courseSchema, type Course } from '../schemas/course.ts';
import { practiceSchema, type Practice } from '../schemas/practice.ts';
import { siteSchema, type Site } from '../schemas/site.ts';

/** Files as text, by path. */
type Files = Record<string, string>;

const siteFiles: Files = import.meta.glob('../../content/site.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const courseFiles: Files = import.meta.glob('../../content/courses/*/course.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const practiceFiles: Files = import.meta.glob('../../content/practices/*/practice.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The content checks have told of every fault by now; what is wrong here still stops the build. */
const readAll = <T>(files: Files, schema: z.ZodType<T>): T[] =>
  Object.values(files).map((text) => schema.parse(parse(text)));

const [only] = readAll(siteFiles, siteSchema);
if (!only) throw new Error('content/site.yaml is missing: put it back');

/** The municipality's settings. */
export const site: Site = only;

const allCourses = new Map(readAll(courseFiles, courseSchema).map((course) => [course.id, course]));

/** The courses the site offers, in the order of its settings. */
export const courses: Course[] = site.courses.flatMap((id) => allCourses.get(id) ?? []);

/** Every practice by id. */
export const practicePlans: ReadonlyMap<string, Practice> = new Map(
  readAll(practiceFiles, practiceSchema).map((practice) => [practice.id, practice]),
);
