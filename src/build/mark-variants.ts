import { defineMdastPlugin } from 'satteri';
import type { MdxNode } from '../schemas/mdx.ts';
import { isFor, variantsAmong } from '../schemas/variants.ts';

/**
 * Tells each `<For>` tag what it shows, since a tag cannot see its neighbours when it is rendered:
 * `only` and `except` hold entries such as `work:student`, separated by spaces.
 */
export const markVariants = defineMdastPlugin({
  name: 'mark-variants',
  mdxJsxFlowElement(node, context) {
    if (!isFor(node)) return;
    const siblings = context.parent(node).children as MdxNode[];
    const self = siblings[context.indexOf(node) ?? -1];
    const variant = self && variantsAmong(siblings).get(self);
    if (!variant) return;
    const entries = (values: readonly string[]) =>
      values.map((value) => `${variant.axis}:${value}`).join(' ');
    const name = variant.only.length > 0 ? 'only' : 'except';
    const values = variant[name];
    return {
      type: 'mdxJsxFlowElement',
      name: 'For',
      attributes: [{ type: 'mdxJsxAttribute', name, value: entries(values) }],
      children: node.children,
    };
  },
});
