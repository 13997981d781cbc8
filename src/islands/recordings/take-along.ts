import { TAKEN } from '../../domain/practice/taken.ts';
import { fetchChecked, type Expected, type Fetching } from './fetch-checked.ts';
import { TakeProblem } from './problem.ts';
import { isTaken, removeEmpty } from './taken.ts';

/**
 * Takes a recording along, to be heard without a connection: whole, or nothing of it.
 *
 * @param address its whole address
 * @throws TakeProblem
 * @throws DOMException `AbortError` once the signal says so
 */
export async function takeAlong(recording: Expected, address: string, how: Fetching): Promise<void> {
  if (await isTaken(address)) return;
  // Opened before: when everything is erased meanwhile, what is put into this one goes with it.
  const cache = await caches.open(TAKEN).catch((error: unknown) => {
    throw new TakeProblem('refused', error);
  });
  try {
    const file = await fetchChecked(recording, address, how);
    await put(cache, address, file);
    if (how.signal.aborted) throw new DOMException('stopped while it was put away', 'AbortError');
    if (!(await isTaken(address))) throw new TakeProblem('refused');
  } catch (error) {
    // What was in the way is to be said, even where clearing up after it fails as well.
    await cache.delete(address).then(removeEmpty, () => undefined);
    throw error;
  }
}

async function put(cache: Cache, address: string, file: Blob): Promise<void> {
  const headers = {
    'content-type': file.type,
    'content-length': String(file.size),
    'accept-ranges': 'bytes',
  };
  try {
    await cache.put(address, new Response(file, { headers }));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new TakeProblem(isFull ? 'full' : 'refused', error);
  }
}
