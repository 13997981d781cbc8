import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkdown } from './checks/markdown.ts';
import { checkParity } from './checks/parity.ts';
import { checkPlans } from './checks/plans.ts';
import { checkScripts } from './checks/scripts.ts';
import { checkTags } from './checks/tags.ts';
import { checkVariants } from './checks/variants.ts';
import type { Finding } from './finding.ts';
import { readContent, type Content } from './read.ts';

const CHECKS: ((content: Content) => Finding[])[] = [
  checkTags,
  checkMarkdown,
  checkLinks,
  checkFigures,
  checkPlans,
  checkIds,
  checkParity,
  checkVariants,
  checkScripts,
];

/**
 * Everything in a project's content that has to be mended, all at once. While files cannot be read,
 * the rest is not looked at: what they hold would seem to be missing everywhere.
 *
 * @param root the project's folder
 */
export function checkContent(root: string): Finding[] {
  const content = readContent(root);
  if (content.findings.length === 0) return CHECKS.flatMap((check) => check(content));
  return [...content.findings, ...checkTags(content), ...checkMarkdown(content)];
}
