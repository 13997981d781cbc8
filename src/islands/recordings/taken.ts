import { RECORDINGS, TAKEN } from '../../domain/practice/taken.ts';
import { addressOf } from './address.ts';

/** Whether this browser can keep recordings and play them without a connection. */
export function canTakeAlong(): boolean {
  return 'caches' in globalThis && 'serviceWorker' in navigator;
}

/** Whether the recording under a whole address is on the device. Looking leaves nothing behind. */
export async function isTaken(address: string): Promise<boolean> {
  return (await caches.match(address, { cacheName: TAKEN })) !== undefined;
}

/** Removes the recordings under these whole addresses from the device. */
export async function leaveBehind(addresses: readonly string[]): Promise<void> {
  if (!(await caches.has(TAKEN))) return;
  const cache = await caches.open(TAKEN);
  await Promise.all(addresses.map((address) => cache.delete(address)));
  await removeEmpty();
}

/**
 * Removes what the site no longer has: a recording that was spoken anew has another name.
 *
 * @param listed the files of every recording of the whole site, in all its languages; whatever is not
 *   among them goes
 */
export async function tidy(listed: readonly string[]): Promise<void> {
  if (!(await caches.has(TAKEN))) return;
  const known = new Set(listed.map(addressOf));
  // Another site of the same host may keep its own beside them.
  const folder = addressOf(RECORDINGS);
  const kept = (await (await caches.open(TAKEN)).keys()).map(({ url }) => url);
  await leaveBehind(kept.filter((url) => url.startsWith(folder) && !known.has(url)));
}

/** Takes away the cache itself when nothing is in it: that it was there says something, too. */
export async function removeEmpty(): Promise<void> {
  if ((await (await caches.open(TAKEN)).keys()).length === 0) await caches.delete(TAKEN);
}
