import { z } from 'zod';
import { id, line, slug } from './words.ts';

const field = z.strictObject({
  id,
  /** The question as it stands above the lines to write on. */
  label: line,
  hint: line.optional(),
});

export const logSchema = z.strictObject({
  title: line,
  slug,
  /** What is written here, and how, in a few sentences. */
  lead: line,
  /** More than these are no longer a few lines in the evening. */
  fields: z.array(field).min(1).max(12),
});

/** A private log in one language, `content/logs/<log>/<language>.yaml`. */
export type Log = z.infer<typeof logSchema>;
