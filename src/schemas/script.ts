import type { Drawing, Script, Step } from '../domain/practice/script.ts';
import { attributeOf, isTag, parseMdx, textOf, type MdxNode } from './mdx.ts';

/**
 * The script of a practice from its MDX: paragraphs are said, `<Pause>` is silence, `<Bell />` a
 * bell, `<Part from={20}>` wraps what belongs to longer versions only, and `<Figure>` shows what the
 * paragraph right after it says.
 *
 * Reads what the content checks let through; anything else in the text is passed over here, since
 * the checks are where it is told about.
 *
 * @param source the whole MDX file or its body
 */
export function parseScript(source: string): Script {
  return parseScriptTree(parseMdx(source));
}

/** The same from a tree that is there already. */
export function parseScriptTree(tree: MdxNode): Script {
  return stepsIn(tree, 0);
}

function stepsIn(parent: MdxNode, from: number): Step[] {
  return (parent.children ?? []).flatMap((node, at, siblings): Step[] => {
    if (node.type === 'paragraph') {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      const drawing = drawingIn(siblings[at - 1]);
      return [{ kind: 'say', text, ...(drawing && { drawing }), from }];
    }
    if (!isTag(node)) return [];
    const number = (name: string) => Number(attributeOf(node, name) ?? 0);
    if (node.name === 'Pause') return [{ kind: 'pause', weight: number('weight'), from }];
    if (node.name === 'Bell') return [{ kind: 'bell', from }];
    // A part inside a part belongs to what both belong to.
    return node.name === 'Part' ? stepsIn(node, Math.max(from, number('from'))) : [];
  });
}

function drawingIn(node: MdxNode | undefined): Drawing | undefined {
  if (!node || !isTag(node) || node.name !== 'Figure') return undefined;
  return { src: String(attributeOf(node, 'src') ?? ''), alt: String(attributeOf(node, 'alt') ?? '') };
}
