import type { PromptOutline } from '../domain/course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { attributeOf, isTag, parseMdx, textOf, walk } from '../schemas/mdx.ts';
import { courses } from './settings.ts';
import { modulesOf, type ModuleText } from './texts.ts';

/** Every private question of the courses in a language, in the order of their plans. */
export async function promptsIn(locale: Locale): Promise<PromptOutline[]> {
  const modules = await Promise.all(courses.map((course) => modulesOf(course, locale)));
  return modules.flat().flatMap((module) => (module.entry.data.coming ? [] : promptsOf(module)));
}

function promptsOf({ entry, address }: ModuleText): PromptOutline[] {
  const prompts: PromptOutline[] = [];
  walk(parseMdx(entry.body ?? ''), (node) => {
    if (!isTag(node) || node.name !== 'Reflect') return;
    const id = String(attributeOf(node, 'id'));
    const question = textOf(node).replace(/\s+/g, ' ').trim();
    prompts.push({ id, question, title: entry.data.title, address });
  });
  return prompts;
}
