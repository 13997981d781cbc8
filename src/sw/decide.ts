/** What the worker does with a request. */
export type Decision =
  /** Answer from the copy on the device; `file` is the entry's address below the scope. */
  | { readonly kind: 'copy'; readonly file: string }
  /** Send the browser to where the page stands, since its relative addresses only hold there. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** Ask the host: an address the site does not know. */
  | { readonly kind: 'host' };

const HOST: Decision = { kind: 'host' };

/**
 * Decides on an address. What follows `?` or `#` never matters: nothing in the site hangs on it.
 *
 * @param address the whole address asked for
 * @param scope the address of the site's folder, ending in `/`
 * @param files the site's files, relative to the scope; a folder's page as `folder/`, the front page as `./`
 */
export function decide(address: string, scope: string, files: ReadonlySet<string>): Decision {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(scope)) return `${whole}/` === scope ? { kind: 'redirect', to: scope } : HOST;
  const file = whole.slice(scope.length);
  const folder = file.replace(/(^|\/)index\.html$/, '$1');
  for (const name of [file, folder].map((one) => one || './')) {
    if (files.has(name)) return { kind: 'copy', file: name };
  }
  return files.has(`${file}/`) ? { kind: 'redirect', to: `${scope}${file}/` } : HOST;
}
