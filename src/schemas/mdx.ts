import { mdxToMdast } from 'satteri';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

type Tree = ReturnType<typeof mdxToMdast>;

/** Any node of the tree, with what every reader of it here needs. */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly position?: Tree['position'];
}

/** A tag such as `<Practice id="body-scan" />`. */
export type MdxTag = (MdxJsxFlowElement | MdxJsxTextElement) & MdxNode;

/** MDX text as a tree whose nodes know their lines. Throws an Error "line:column: reason" on broken text. */
export function parseMdx(source: string): MdxNode {
  return mdxToMdast(source);
}

export function isTag(node: MdxNode): node is MdxTag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute's value: text as written, a number for `{4}`, undefined where it is missing or neither. */
export function attributeOf(tag: MdxTag, name: string): string | number | undefined {
  const attribute = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  const value = attribute?.value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  const inner = value.value.trim();
  return /^-?\d+(\.\d+)?$/.test(inner) ? Number(inner) : undefined;
}

/** The words of a node and everything in it. */
export function textOf(node: MdxNode): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** Visits a node and everything in it, parents before children. */
export function walk(
  node: MdxNode,
  visit: (node: MdxNode, parents: readonly MdxNode[]) => void,
  parents: readonly MdxNode[] = [],
): void {
  visit(node, parents);
  const inside = [...parents, node];
  node.children?.forEach((child) => walk(child, visit, inside));
}

/** The line a node begins on, 1 for the first. */
export function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}
