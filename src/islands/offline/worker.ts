import type { Holding, ToWorker } from '../../sw/messages.ts';

/** The service worker's own file, below the site's folder. */
const FILE = 'sw.js';

/**
 * Registers the worker. Its address goes through the page's only trusted-types policy, which lets
 * nothing else through.
 *
 * @param root the address of the site's folder
 */
export function registerWorker(root: string): Promise<ServiceWorkerRegistration> {
  const address = new URL(FILE, root).href;
  const policy = window.trustedTypes?.createPolicy('aandehul', {
    createScriptURL: (url) => {
      if (url === address) return url;
      throw new TypeError(`not the address of the worker: ${url}`);
    },
  });
  return navigator.serviceWorker.register((policy?.createScriptURL(address) ?? address) as string);
}

export function tell(worker: ServiceWorker, message: ToWorker): void {
  worker.postMessage(message);
}

/** Asks the worker how much of the site is on the device. */
export function askHolding(worker: ServiceWorker): Promise<Holding> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Holding>) => resolve(data);
    const message: ToWorker = { type: 'how-much' };
    worker.postMessage(message, [port2]);
  });
}

/** Calls back once the worker is no longer on its way: installed, active, or given up. */
export function whenSettled(worker: ServiceWorker, settled: (state: ServiceWorkerState) => void): void {
  const look = () => {
    if (worker.state === 'installing' || worker.state === 'parsed') return;
    worker.removeEventListener('statechange', look);
    settled(worker.state);
  };
  worker.addEventListener('statechange', look);
  look();
}
