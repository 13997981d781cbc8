import { lineOf, walk, type MdxNode } from '../../../schemas/mdx.ts';
import type { Finding } from '../finding.ts';
import type { Content, Text } from '../read.ts';
import { allTexts } from '../texts.ts';

type Rule = (node: MdxNode) => Omit<Finding, 'file' | 'line'> | undefined;

/** Code and pictures that Markdown allows and the site does not. */
const RULES: Record<string, Rule> = {
  image: () => ({
    problem: 'A picture is written with ![…](…).',
    remedy: 'Put the file in content/images/ and write <Figure src="name.svg" alt="What it shows" />.',
  }),
  mdxjsEsm: () => ({
    problem: 'The text holds an import or export.',
    remedy: 'Take the line out. Every tag is there already.',
  }),
  mdxFlowExpression: braces,
  mdxTextExpression: braces,
  html: () => ({ problem: 'The text holds HTML.', remedy: 'Write it as plain text or Markdown.' }),
  code: () => ({
    problem: 'The text holds a block of code.',
    remedy: 'Take away the spaces before the lines, or the ``` around them.',
  }),
};

function braces(): Omit<Finding, 'file' | 'line'> {
  return {
    problem: 'The text holds { … }.',
    remedy: 'Take the curly brackets out; in the text they mean code. Comments belong in the commit.',
  };
}

/** Markdown that may not be used, and headings that do not follow each other. */
export function checkMarkdown(content: Content): Finding[] {
  return allTexts(content).flatMap((text) => [...forbidden(text), ...headings(text)]);
}

function forbidden(text: Text<object>): Finding[] {
  const findings: Finding[] = [];
  walk(text.tree, (node) => {
    const found = RULES[node.type]?.(node);
    if (found) findings.push({ file: text.file, line: lineOf(node), ...found });
    if (text.kind === 'script' && ['heading', 'list', 'blockquote', 'table', 'link'].includes(node.type)) {
      findings.push({
        file: text.file,
        line: lineOf(node),
        problem: 'A script holds only what is said, and tags.',
        remedy: 'Write it as a plain paragraph, the way the guide would say it.',
      });
    }
  });
  return findings;
}

function headings(text: Text<object>): Finding[] {
  const findings: Finding[] = [];
  let above = 1;
  walk(text.tree, (node, parents) => {
    if (node.type !== 'heading') return;
    const depth = node.depth ?? 2;
    const at = { file: text.file, line: lineOf(node) };
    if (depth === 1) {
      findings.push({
        ...at,
        problem: 'A heading is written with one "#".',
        remedy: 'Write "##". The title above the text is the page\'s only first heading.',
      });
    } else if (depth > above + 1) {
      findings.push({
        ...at,
        problem: `A heading level is skipped: ${'#'.repeat(depth)} follows ${'#'.repeat(above)}.`,
        remedy: `Write "${'#'.repeat(above + 1)}".`,
      });
    }
    if (parents.length > 1) {
      findings.push({
        ...at,
        problem: 'A heading stands inside a tag.',
        remedy: 'Put it before the tag, so that the section is there for everybody.',
      });
    }
    above = Math.max(depth, 2);
  });
  return findings;
}
