import { TAKEN } from '../domain/practice/taken.ts';
import { problemOf } from './problem.ts';

/** What the recordings that were taken along take up, bytes; 0 when there are none. Looking leaves nothing behind. */
export async function takenBytes(): Promise<number> {
  try {
    if (!('caches' in globalThis) || !(await caches.has(TAKEN))) return 0;
    const kept = await (await caches.open(TAKEN)).matchAll();
    return kept.reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
  } catch {
    // A browser that does not let the site look keeps nothing for it either.
    return 0;
  }
}

/**
 * Removes every recording that was taken along: which they are says something of whoever took them.
 *
 * @throws StorageProblem
 */
export async function eraseTaken(): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    await caches.delete(TAKEN);
  } catch (error) {
    const problem = problemOf(error);
    // Where the site may keep no files, there are none.
    if (problem.kind !== 'unavailable') throw problem;
  }
}
