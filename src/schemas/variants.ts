import { AXIS_NAMES, OTHERS, type Axis, type Variant } from '../domain/axes.ts';
import { attributeOf, isTag, type MdxNode, type MdxTag } from './mdx.ts';

/** The axis a `<For>` tag speaks of and the values it names; undefined when it names none. */
export function axisOf(tag: MdxTag): { axis: Axis; values: string[] } | undefined {
  const axis = AXIS_NAMES.find((name) => attributeOf(tag, name) !== undefined);
  if (!axis) return undefined;
  return { axis, values: String(attributeOf(tag, axis)).split(/\s+/).filter(Boolean) };
}

/** Whether a node is a `<For>` tag. */
export function isFor(node: MdxNode): node is MdxTag {
  return isTag(node) && node.name === 'For';
}

/**
 * The `<For>` tags among these siblings with what each shows. Tags of one axis that stand right
 * beside each other belong together: `others` means everybody whom its neighbours do not name.
 */
export function variantsAmong(siblings: readonly MdxNode[]): Map<MdxNode, Variant> {
  const variants = new Map<MdxNode, Variant>();
  for (const group of groupsAmong(siblings)) {
    const named = group.flatMap(({ values }) => values).filter((value) => value !== OTHERS);
    for (const { tag, axis, values } of group) {
      const only = values.filter((value) => value !== OTHERS);
      variants.set(tag, { axis, only, except: only.length > 0 ? [] : named });
    }
  }
  return variants;
}

/** Runs of neighbouring `<For>` tags of the same axis. */
export function groupsAmong(siblings: readonly MdxNode[]) {
  const groups: { tag: MdxTag; axis: Axis; values: string[] }[][] = [];
  let last: Axis | undefined;
  for (const node of siblings) {
    const meaning = isFor(node) ? axisOf(node) : undefined;
    if (meaning && isFor(node)) {
      const entry = { tag: node, ...meaning };
      if (meaning.axis === last) groups.at(-1)?.push(entry);
      else groups.push([entry]);
    }
    last = meaning?.axis;
  }
  return groups;
}
