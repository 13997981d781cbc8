import { z } from 'zod';
import { MODULE_KINDS, PACES, type Pace } from '../domain/pace.ts';
import { everyLanguage, id, minutes } from './words.ts';

const homePractice = z.strictObject({
  /** More than one means that the days alternate between them. */
  practices: z.array(id).min(1),
  minutes,
  days: z.int().min(1).max(7),
});

const module = z.strictObject({
  id,
  kind: z.enum(MODULE_KINDS),
  /** The private log that belongs to it, a folder of `content/logs/`. */
  log: id.optional(),
  homePractice: z
    .strictObject(
      Object.fromEntries(PACES.map((pace) => [pace, z.array(homePractice).min(1)])) as Record<
        Pace,
        z.ZodArray<typeof homePractice>
      >,
    )
    .optional(),
});

const occasion = z.strictObject({
  id,
  /** The module it belongs to. */
  module: id,
  /** Whole weeks after that module was finished, for an occasion that comes later. */
  weeksAfter: z.int().min(1).max(52).optional(),
});

export const courseSchema = z.strictObject({
  id,
  title: everyLanguage,
  summary: everyLanguage,
  modules: z.array(module).min(1),
  /** When the participant is offered a check-in. */
  occasions: z.array(occasion),
});

/** A course's plan, `content/courses/<course>/course.yaml`; the words stand in its MDX files. */
export type Course = z.infer<typeof courseSchema>;
export type CourseModule = Course['modules'][number];
