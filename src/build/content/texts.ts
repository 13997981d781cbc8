import { isTag, walk, type MdxNode, type MdxTag } from '../../schemas/mdx.ts';
import type { Content, Text } from './read.ts';

/** Every MDX file of the content, whatever its kind. */
export function allTexts(content: Content): Text<object>[] {
  return [...content.modules, ...content.scripts, ...content.pages];
}

/** The tags of a text, with those around each. */
export function tagsIn(text: Text<object>): { tag: MdxTag; parents: readonly MdxNode[] }[] {
  const tags: { tag: MdxTag; parents: readonly MdxNode[] }[] = [];
  walk(text.tree, (node, parents) => {
    if (isTag(node)) tags.push({ tag: node, parents });
  });
  return tags;
}
