import { STORE_NAMES, type StoreName } from '../domain/records/records.ts';

/** Which stores may have changed; every tab of the site hears it, the one that wrote too. */
type Change = readonly StoreName[];

const listeners = new Set<(stores: Change) => void>();
let line: { readonly tell?: (stores: Change) => void } | undefined;

/** Tells every tab that these stores have changed. Called only after the change is on the disk. */
export function tellChange(stores: Change): void {
  joinLine();
  line?.tell?.(stores);
  tellHere(stores);
}

/** Hears of every change, until the returned function is called. */
export function onChange(listener: (stores: Change) => void): () => void {
  joinLine();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets this page hear the other tabs; at the first need, since it is also rendered where there are none. */
export function joinLine(): void {
  line ??= connect();
}

/**
 * Lets go whatever pages in the back/forward cache hold on to. A frozen page that hears anything, if
 * only that nothing has changed, is thrown out of the cache by the browser (Chromium).
 */
export function throwOutFrozen(): void {
  joinLine();
  line?.tell?.([]);
}

function tellHere(stores: Change): void {
  if (stores.length > 0) for (const listener of listeners) listener(stores);
}

function connect(): NonNullable<typeof line> {
  const readAgain = () => tellHere(STORE_NAMES);
  // A page in the back/forward cache has heard nothing.
  window.addEventListener('pageshow', ({ persisted }) => persisted && readAgain());
  if (!('BroadcastChannel' in globalThis)) {
    // Safari before 15.4: what another tab did meanwhile is read when this one is looked at again.
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && readAgain(),
    );
    return {};
  }
  const channel = new BroadcastChannel('aandehul');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // The other tab may run another version of the site, which may have other stores.
    tellHere(STORE_NAMES.filter((name) => Array.isArray(data) && data.includes(name)));
  });
  return { tell: (stores) => channel.postMessage(stores) };
}
