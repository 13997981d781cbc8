import { showState } from './status.ts';
import { followTakeOver, offerUpdate } from './update.ts';
import { askHolding, registerWorker, whenSettled } from './worker.ts';

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
  if (registration.active) await showHolding(registration.active);
  if (registration.waiting) offerUpdate(registration.waiting);
  follow(registration);
  registration.addEventListener('updatefound', () => follow(registration));
}

/** Follows a version that is being fetched. */
function follow(registration: ServiceWorkerRegistration): void {
  const { installing, active } = registration;
  if (!installing) return;
  if (!active) showState('fetching');
  whenSettled(installing, (state) => {
    if (state === 'installed' && registration.active) offerUpdate(installing);
    else if (state === 'redundant' && !registration.active) showState('failed');
    else if (state !== 'redundant') void showHolding(installing);
  });
}

async function showHolding(worker: ServiceWorker): Promise<void> {
  const { held, all } = await askHolding(worker);
  showState(held === all ? 'ready' : 'failed');
}
