import { showState } from './status.ts';
import { followTakeOver, offerUpdate } from './update.ts';
import { askHolding, registerWorker, whenSettled } from './worker.ts';

/** How long a worker may take to answer before the reader is told that the site is not ready, milliseconds. */
const PATIENCE = 5_000;

/** Makes the site available without a connection, after everything the page itself needs. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return showState('unsupported');
  followTakeOver();
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
}

async function start(): Promise<void> {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await registerWorker(root);
  } catch {
    // A host that is down, a private window, storage switched off: the page reads on as it is.
    showState(navigator.serviceWorker.controller ? 'ready' : 'failed');
    return;
  }
  if (registration.active) void showHolding(registration.active);
  if (registration.waiting) void offerWhole(registration.waiting);
  follow(registration);
  registration.addEventListener('updatefound', () => follow(registration));
}

/** Follows a version that is being fetched. */
function follow(registration: ServiceWorkerRegistration): void {
  const { installing, active } = registration;
  if (!installing) return;
  if (!active) showState('fetching');
  whenSettled(installing, (state) => {
    if (state === 'installed' && registration.active) void offerWhole(installing);
    else if (state === 'redundant' && !registration.active) showState('failed');
    else if (state !== 'redundant') void showHolding(installing);
  });
}

async function showHolding(worker: ServiceWorker): Promise<void> {
  const silent = setTimeout(() => showState('failed'), PATIENCE);
  const whole = await isWhole(worker);
  clearTimeout(silent);
  showState(whole ? 'ready' : 'failed');
}

async function offerWhole(waiting: ServiceWorker): Promise<void> {
  if (await isWhole(waiting)) offerUpdate(waiting);
}

/**
 * Whether a version is on the device whole. Never settles for a worker that cannot answer, as one of
 * an empty file, which a host sends while its upload has just begun.
 */
async function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { held, all } = await askHolding(worker);
  return held === all;
}
