import { z } from 'zod';

/** The kinds of things whose ids somebody's notes may hang on. */
export const ID_KINDS = ['course', 'module', 'practice', 'prompt', 'checklist', 'page', 'log'] as const;

export type IdKind = (typeof ID_KINDS)[number];

const published = z
  .string()
  .regex(new RegExp(`^(${ID_KINDS.join('|')}):[a-z0-9/-]+$`), 'an entry such as "practice:body-scan"');

export const idsSchema = z.strictObject({
  published: z.array(published),
  /** Ids no longer in use on purpose; notes that hang on them are still shown. */
  retired: z.array(published),
});

/** Every id ever published, `content/ids.json`. */
export type Ids = z.infer<typeof idsSchema>;
