import type { Recording } from '../../domain/practice/recording.ts';
import { TakeProblem } from './problem.ts';

export interface Fetching {
  readonly signal: AbortSignal;
  /** Told whenever more has come: bytes so far. */
  readonly onProgress: (bytes: number) => void;
}

/** What to fetch, and how to know it again. */
export type Expected = Pick<Recording, 'type' | 'bytes' | 'sha256'>;

/**
 * Fetches a whole file from the host and makes sure that it is the one the site names.
 *
 * @throws TakeProblem `network` or `bytes`
 * @throws DOMException `AbortError` once the signal says so
 */
export async function fetchChecked(expected: Expected, address: string, how: Fetching): Promise<Blob> {
  const file = await receive(expected, address, how).catch((error: unknown) => {
    throw error instanceof TakeProblem || how.signal.aborted ? error : new TakeProblem('network', error);
  });
  // The browser's own check by `integrity` would hold everything back until the end: no progress.
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  if (sha256 !== expected.sha256) throw new TakeProblem('bytes');
  return file;
}

async function receive(
  { type, bytes }: Expected,
  address: string,
  { signal, onProgress }: Fetching,
): Promise<Blob> {
  // The browser's other cache may hold what was wrong the last time, and would hold the file twice.
  const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin', signal });
  if (answer.status !== 200 || !answer.body) throw new TakeProblem(answer.status < 500 ? 'bytes' : 'network');
  const reader = answer.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    come += part.value.length;
    if (come > bytes) {
      void reader.cancel();
      throw new TakeProblem('bytes');
    }
    onProgress(come);
  }
  return new Blob(parts, { type });
}
