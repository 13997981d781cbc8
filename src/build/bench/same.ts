import { join } from 'node:path';
import { readSite } from '../budget.ts';
import { atMost, type Figure } from './figure.ts';

/**
 * How many files of two builds of the same sources differ, or are in one of them alone.
 *
 * @param one,other the projects, in folders of their own
 */
export function compareBuilds(one: string, other: string): Figure {
  const [first, second] = [one, other].map((project) => readSite(join(project, 'dist')));
  const files = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  const different = [...files].filter((file) => {
    const [here, there] = [first?.get(file), second?.get(file)];
    return !here || !there || !here.equals(there);
  });
  return atMost(`of ${files.size} files, different when built again elsewhere`, different.length, 0, String);
}
