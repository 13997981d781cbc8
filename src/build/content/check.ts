import { checkAddresses } from './checks/addresses.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkInstruments } from './checks/instruments.ts';
import { checkLinks } from './checks/links.ts';
import { checkLogs } from './checks/logs.ts';
import { checkMarkdown } from './checks/markdown.ts';
import { checkParity } from './checks/parity.ts';
import { checkPlans } from './checks/plans.ts';
import { checkRecordingPlans } from './checks/recordings.ts';
import { checkScripts } from './checks/scripts.ts';
import { checkRecordings } from './checks/sounds.ts';
import { checkTags } from './checks/tags.ts';
import { checkTranscripts } from './checks/transcripts.ts';
import { checkVariants } from './checks/variants.ts';
import type { Finding } from './finding.ts';
import { readContent, type Content } from './read.ts';

type Check = (content: Content) => Finding[];

/** Checks that look at one text or plan, or one and what it asks for. */
const ALONE: Check[] = [
  checkTags,
  checkMarkdown,
  checkVariants,
  checkScripts,
  checkRecordingPlans,
  checkTranscripts,
];
/** Checks that hold texts against each other and the settings. */
const TOGETHER: Check[] = [
  checkLinks,
  checkAddresses,
  checkFigures,
  checkPlans,
  checkIds,
  checkParity,
  checkLogs,
  checkInstruments,
];

/**
 * Everything in a project's content that has to be mended, all at once. While files cannot be read,
 * texts are not held against each other: what those files hold would seem to be missing everywhere.
 *
 * What can only be told by opening recordings is left to `checkEverything`.
 *
 * @param root the project's folder
 */
export function checkContent(root: string): Finding[] {
  return checkRead(readContent(root));
}

/** The same, and whether the recordings are what their practices say. */
export async function checkEverything(root: string): Promise<Finding[]> {
  const content = readContent(root);
  return [...checkRead(content), ...(await checkRecordings(root, content))];
}

function checkRead(content: Content): Finding[] {
  const checks = content.findings.length === 0 ? [...ALONE, ...TOGETHER] : ALONE;
  return [...content.findings, ...checks.flatMap((check) => check(content))];
}
