import { RECORDINGS } from '../domain/practice/taken.ts';

/** What the worker does with a request. */
export type Decision =
  /** Answer from the copy on the device; `file` is the entry's address below the scope. */
  | { readonly kind: 'copy'; readonly file: string }
  /** Send the browser to where the page stands, since its relative addresses only hold there. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** Answer with the recording that was taken along under this address; when none was, ask the host. */
  | { readonly kind: 'taken'; readonly address: string }
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
  if (file.startsWith(RECORDINGS) && file !== RECORDINGS) return { kind: 'taken', address: whole };
  return files.has(`${file}/`) ? { kind: 'redirect', to: `${scope}${file}/` } : HOST;
}

/** Which bytes of a file an answer holds, both counted in. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What a request's `Range` asks for (RFC 9110, section 14). What is no single range of bytes is as if
 * nothing had been asked, which the standard allows: the whole file then answers.
 *
 * @param asked the header, e.g. `bytes=0-99`, `bytes=100-` or, for the last hundred, `bytes=-100`
 * @param size of the file, bytes
 * @returns `none` when the file has no such bytes
 */
export function decideRange(asked: string | null, size: number): Span | 'whole' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(asked?.trim() ?? '') ?? [];
  if (from + to === '' || (from !== '' && to !== '' && Number(to) < Number(from))) return 'whole';
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  if (first >= size) return 'none';
  return { first, last: from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
