import { join } from 'node:path';
import { soundType, writtenTime } from '../../../schemas/recording.ts';
import type { Finding } from '../finding.ts';
import { recordingsIn, type NamedRecording, type WithRecordings } from '../recordings.ts';
import { listen } from '../sound.ts';

/** How far a recording may be from the duration that is written for it, seconds. */
const SLACK = 1;

/**
 * Recordings that are broken or cut short, or that last longer or shorter than their practice says.
 * A step of its own, since it opens every sound and the other checks only read text.
 *
 * @param root the project's folder
 */
export async function checkRecordings(root: string, content: WithRecordings): Promise<Finding[]> {
  const findings: Finding[] = [];
  // One after the other: a recording may be large.
  for (const one of recordingsIn(content)) {
    const file = one.folder + one.plan.file;
    const isThere = content.recordings.includes(file) && soundType(file) !== undefined;
    if (isThere) findings.push(...(await soundFindings(one, join(root, file))));
  }
  return findings;
}

async function soundFindings({ plan, finding }: NamedRecording, path: string): Promise<Finding[]> {
  const heard = await listen(path);
  if (heard === 'unreadable') {
    const problem = `"${plan.file}" cannot be read as sound.`;
    return [finding(['file'], problem, 'Save it again from the program it was made with, and listen to it.')];
  }
  if (heard === 'cut-short') {
    const problem = `"${plan.file}" ends before its sound does.`;
    return [finding(['file'], problem, 'A part of the file is missing: copy it here again, whole.')];
  }
  if (Math.abs(heard - plan.duration) <= SLACK) return [];
  const problem = `The recording lasts ${writtenTime(heard)}, and "duration" says ${writtenTime(plan.duration)}.`;
  return [finding(['duration'], problem, `Write duration: '${writtenTime(heard)}'.`)];
}
