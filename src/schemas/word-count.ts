import { countWords } from '../domain/practice/script.ts';
import { isShown, type AxisChoice } from '../domain/axes.ts';
import { parseMdx, type MdxNode } from './mdx.ts';
import { isFor, variantsAmong } from './variants.ts';

/** How many words of a text a reader with this choice sees. */
export function wordsFor(source: string, choice: AxisChoice): number {
  return wordsIn(parseMdx(source), choice);
}

function wordsIn(node: MdxNode, choice: AxisChoice): number {
  if (node.type === 'yaml') return 0;
  if (!node.children) return countWords(node.value ?? '');
  const variants = variantsAmong(node.children);
  return node.children.reduce((total, child) => {
    const variant = isFor(child) ? variants.get(child) : undefined;
    return variant && !isShown(variant, choice) ? total : total + wordsIn(child, choice);
  }, 0);
}
