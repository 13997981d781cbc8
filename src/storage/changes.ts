import type { StoreName } from '../domain/records/records.ts';

/** Which stores changed; every tab of the site hears it, the one that wrote too. */
type Change = readonly StoreName[];

const listeners = new Set<(stores: Change) => void>();
let channel: BroadcastChannel | undefined;

/** The line to the other tabs, opened at the first need: a page is also rendered where there are none. */
function line(): BroadcastChannel | undefined {
  if (!channel && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('aandehul');
    channel.addEventListener('message', ({ data }: MessageEvent<Change>) => tellHere(data));
  }
  return channel;
}

/** Tells every tab that these stores have changed. Called only after the change is on the disk. */
export function tellChange(stores: Change): void {
  line()?.postMessage(stores);
  tellHere(stores);
}

/** Hears of every change, until the returned function is called. */
export function onChange(listener: (stores: Change) => void): () => void {
  line();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellHere(stores: Change): void {
  for (const listener of listeners) listener(stores);
}
