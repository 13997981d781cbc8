import { parseMdx, textOf, type MdxNode } from '../../src/schemas/mdx.ts';

/** Words longer than this are long (Björnsson 1968). */
const LONG = 6;

/**
 * LIX, the readability of a text: words a sentence, and long words in a hundred. Under 25 is easy as
 * a children's book, 25–34 easy, 35–44 medium (C. H. Björnsson, "Läsbarhet", Liber 1968).
 */
export function lix(sentences: readonly string[]): number {
  const all = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = all.flat();
  const long = words.filter((word) => word.length > LONG);
  return words.length / all.length + (100 * long.length) / words.length;
}

/** The sentences of an MDX text; a heading, a list's item and a table's cell each count as one at least. */
export function sentencesOf(source: string): string[] {
  return blocksOf(parseMdx(source)).flatMap((text) => text.split(/[.!?:]+(?=\s|["”’)]|$)/));
}

/** The text of each block: a paragraph, a heading, what stands between a tag's ends. */
function blocksOf(node: MdxNode): string[] {
  if (node.type === 'yaml') return [];
  const children = node.children ?? [];
  const isBlock = children.length > 0 && children.every(({ type }) => INLINE.has(type));
  return isBlock ? [textOf(node)] : children.flatMap(blocksOf);
}

const INLINE = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
]);

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
