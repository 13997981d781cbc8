/**
 * Addresses inside the site. Everywhere in the source they are written from the site's root with a
 * leading slash; the finished pages carry relative ones, so that the site runs from any folder.
 */

/**
 * A root address as seen from a page, both given from the site's root.
 *
 * @example relativeAddress('/en/help/', '/kurser/') // '../../kurser/'
 * @param from the page's own address, e.g. `/en/help/` or `/404.html`
 * @param to the address it points at, with any `?` or `#` part kept
 */
export function relativeAddress(from: string, to: string): string {
  const [path, tail] = splitTail(to);
  const base = from.slice(0, from.lastIndexOf('/') + 1);
  if (path === from && tail.startsWith('#')) return tail;
  const baseParts = base.split('/').slice(1, -1);
  const pathParts = path.split('/').slice(1);
  let shared = 0;
  while (
    shared < baseParts.length &&
    shared < pathParts.length - 1 &&
    baseParts[shared] === pathParts[shared]
  ) {
    shared += 1;
  }
  const up = '../'.repeat(baseParts.length - shared);
  const down = pathParts.slice(shared).join('/');
  return (up + down || './') + tail;
}

function splitTail(address: string): [string, string] {
  const at = address.search(/[?#]/);
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** Whether an address is written from the site's root (`/…`), and not from a host's (`//…`). */
export function isRootAddress(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}
