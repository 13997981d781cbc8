// Written out, not imported: code shared with another script is fetched from a file, and a lost page misses it.
const WORKER_FILE = 'sw.js';

/**
 * A host shows the page for lost addresses wherever somebody got lost, so that its relative
 * addresses miss. This finds the site's folder and puts the links right.
 *
 * The service worker knows the folder; without one, the folders above are asked for its file, which
 * stands in the site's folder alone, nearest first.
 */
export async function mendLostPage(): Promise<void> {
  const root = await findRoot();
  if (!root || new URL(document.documentElement.dataset['root'] ?? './', location.href).href === root) return;
  for (const link of document.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href && !/^([a-z]+:|#)/.test(href)) link.href = new URL(href, root).href;
  }
}

async function findRoot(): Promise<string | undefined> {
  // Browsers without a worker, and pages without https, have no navigator.serviceWorker.
  const registration =
    'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  if (registration) return registration.scope;
  for (let folder = new URL('./', location.href); ; folder = new URL('../', folder)) {
    const answer = await fetch(new URL(WORKER_FILE, folder), { method: 'HEAD' }).catch(() => undefined);
    // Some hosts answer 200 with a page for whatever they do not have.
    if (answer?.ok && answer.headers.get('content-type')?.includes('javascript')) return folder.href;
    if (folder.pathname === '/') return undefined;
  }
}
