import { everyChoice, isShown, OTHERS, type AxisChoice } from '../../../domain/axes.ts';
import { lineOf, textOf, walk, type MdxNode } from '../../../schemas/mdx.ts';
import { groupsAmong, isFor, variantsAmong } from '../../../schemas/variants.ts';
import type { Finding } from '../finding.ts';
import type { Content, Text } from '../read.ts';

const CHOICES = everyChoice();

/** Whether every module and page reads whole for every choice of axes. */
export function checkVariants(content: Content): Finding[] {
  return [...content.modules, ...content.pages].flatMap((text) => [...groupFindings(text), ...holes(text)]);
}

/** Groups in which a value is named twice, or `others` has nobody it is other than. */
function groupFindings(text: Text<object>): Finding[] {
  const findings: Finding[] = [];
  walk(text.tree, (node) => {
    for (const group of groupsAmong(node.children ?? [])) {
      const seen = new Set<string>();
      for (const { tag, axis, values } of group) {
        const at = { file: text.file, line: lineOf(tag) };
        for (const value of values.filter((one) => seen.has(one))) {
          findings.push({
            ...at,
            problem: `"${value}" stands in two <For> blocks beside each other.`,
            remedy: 'Name each value once, so that each reader sees one of them.',
          });
        }
        if (values.includes(OTHERS) && values.length > 1) {
          findings.push({
            ...at,
            problem: `"${OTHERS}" stands together with other values.`,
            remedy: `Write ${axis}="${OTHERS}" alone.`,
          });
        }
        values.forEach((value) => seen.add(value));
      }
      const first = group[0];
      if (first && group.length === 1 && first.values.includes(OTHERS)) {
        findings.push({
          file: text.file,
          line: lineOf(first.tag),
          problem: `"${OTHERS}" has no block beside it.`,
          remedy:
            'Put it right after the <For> blocks it belongs to, or take the tag away: text outside <For> is for everybody.',
        });
      }
    }
  });
  return findings;
}

/** Places where some choice leaves a heading, or a line that ends in a colon, with nothing after it. */
function holes(text: Text<object>): Finding[] {
  const nodes = (text.tree.children ?? []).filter(isBlock);
  if (!nodes.some(isFor)) return [];
  const variants = variantsAmong(nodes);
  const blocks = nodes.map((node) => ({ node, variant: variants.get(node), wanting: wantsMore(node) }));
  const found = new Map<MdxNode, AxisChoice>();
  for (const choice of CHOICES) {
    const shown = blocks.filter(({ variant }) => variant === undefined || isShown(variant, choice));
    shown.forEach(({ node, wanting }, index) => {
      if (wanting && !found.has(node) && isEnd(node, shown[index + 1]?.node)) found.set(node, choice);
    });
  }
  return [...found].map(([block, choice]) => ({
    file: text.file,
    line: lineOf(block),
    problem: `Nothing follows "${textOf(block)}" for a reader who chose ${describeChoice(choice)}.`,
    remedy: 'Add text for everybody, or a <For> block for the others.',
  }));
}

const isBlock = (node: MdxNode) => node.type !== 'yaml';

/** A heading, or a paragraph that ends in a colon. */
function wantsMore(block: MdxNode): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && textOf(block).trimEnd().endsWith(':'));
}

/** Whether what follows is nothing, or a heading no deeper than the block. */
function isEnd(block: MdxNode, next: MdxNode | undefined): boolean {
  if (!next) return true;
  return next.type === 'heading' && (block.type !== 'heading' || (next.depth ?? 2) <= (block.depth ?? 2));
}

function describeChoice(choice: AxisChoice): string {
  const values = [choice.work ?? [], choice.life ?? [], choice.body ?? []].flat();
  return values.length > 0 ? values.join(' and ') : 'nothing';
}
