import { z } from 'zod';
import { id, line, slug } from './words.ts';

/** Front matter of a module, `content/courses/<course>/<language>/NN-<slug>.mdx`. */
export const moduleFrontmatter = z.strictObject({
  module: id,
  title: line,
  /** What the module is about, in a sentence. */
  theme: line,
  /** One small thing for daily life. */
  small: line,
  /** Set while the text is still to be written: the module is shown as coming, without a page. */
  coming: z.literal(true).optional(),
});
export type ModuleFrontmatter = z.infer<typeof moduleFrontmatter>;

/** Front matter of a practice, `content/practices/<practice>/<language>.mdx`. */
export const practiceFrontmatter = z.strictObject({
  title: line,
  slug,
  purpose: line,
  /** Who should take care, and what to do instead. */
  care: line,
  coming: z.literal(true).optional(),
});
export type PracticeFrontmatter = z.infer<typeof practiceFrontmatter>;

/** Front matter of a page, `content/pages/<language>/<slug>.mdx`. */
export const pageFrontmatter = z.strictObject({
  page: id,
  title: line,
  description: line,
});
export type PageFrontmatter = z.infer<typeof pageFrontmatter>;
