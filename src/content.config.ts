import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { moduleFrontmatter, pageFrontmatter, practiceFrontmatter } from './schemas/frontmatter.ts';

/** MDX files keep their path as id: the catalogue reads course, language and address from it. */
const texts = (base: string, pattern: string) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  modules: defineCollection({ loader: texts('./content/courses', '*/*/*.mdx'), schema: moduleFrontmatter }),
  scripts: defineCollection({ loader: texts('./content/practices', '*/*.mdx'), schema: practiceFrontmatter }),
  pages: defineCollection({ loader: texts('./content/pages', '*/*.mdx'), schema: pageFrontmatter }),
};
