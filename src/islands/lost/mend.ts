/**
 * A host shows the page for lost addresses wherever somebody got lost, so that its relative
 * addresses miss. This finds the site's folder and puts the links right.
 *
 * The service worker knows the folder; without one, the folders above are asked for the manifest,
 * nearest first.
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
    const answer = await fetch(new URL('manifest.webmanifest', folder), { method: 'HEAD' }).catch(
      () => undefined,
    );
    if (answer?.ok) return folder.href;
    if (folder.pathname === '/') return undefined;
  }
}
