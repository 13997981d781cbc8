import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { soundType } from '../schemas/recording.ts';
import { Stop } from './step.ts';

/** A size that may not be passed, bytes. */
interface Bar {
  readonly what: string;
  readonly most: number;
  readonly size: (site: Site) => number;
}

/** The finished site's files by path. */
type Site = ReadonlyMap<string, Buffer>;

const brotli = (content: Buffer) => brotliCompressSync(content).length;
const largest = (site: Site, pattern: RegExp, measure: (content: Buffer) => number) =>
  Math.max(0, ...[...site].filter(([file]) => pattern.test(file)).map(([, content]) => measure(content)));

/** Scripts that stand in a page itself, gzipped. */
export function inlineScripts(page: Buffer): number {
  const scripts = [...page.toString('utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return gzipSync(scripts.map(([, script]) => script).join('\n'), { level: 9 }).length;
}

/** The addresses in a page's attributes of one name. */
const addressesIn = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]+)"`, 'g'))].map(([, address]) => address ?? '');

/** Scripts in files that some addresses stand for, with all that they import at once; what is asked for later is left out. */
function scriptsFrom(site: Site, page: string, addresses: readonly string[]): Set<string> {
  const found = new Set<string>();
  const follow = (from: string, address: string): void => {
    const file = posix.join(posix.dirname(from), address);
    const script = found.has(file) ? undefined : site.get(file);
    if (!script) return;
    found.add(file);
    const imports = script.toString('utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
    for (const [, next] of imports) follow(file, next ?? '');
  };
  for (const address of addresses) follow(page, address);
  return found;
}

/** Script that comes with a page, gzipped: in the page itself, and in files named by these attributes. */
function scriptOf(site: Site, page: string, attributes: readonly string[]): number {
  const content = site.get(page) ?? Buffer.alloc(0);
  const html = content.toString('utf8');
  const files = scriptsFrom(
    site,
    page,
    attributes.flatMap((attribute) => addressesIn(html, attribute)),
  );
  const sizes = [...files].map((file) => gzipSync(site.get(file) ?? '', { level: 9 }).length);
  return inlineScripts(content) + sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Script that comes with a file which is fetched later, gzipped, with all that it imports at once.
 *
 * @param file matches the one file
 */
export function laterScript(site: Site, file: RegExp): number {
  const found = [...site.keys()].filter((name) => file.test(name));
  const files = scriptsFrom(site, 'index.html', found);
  return [...files].reduce((sum, name) => sum + gzipSync(site.get(name) ?? '', { level: 9 }).length, 0);
}

/** The most script that comes with any page. */
const mostScript = (site: Site, attributes: readonly string[]) =>
  Math.max(
    0,
    ...[...site.keys()]
      .filter((file) => file.endsWith('.html'))
      .map((page) => scriptOf(site, page, attributes)),
  );

/** Whether a page is the participant's own: nothing stands in it before it has been used. */
const isOwn = (html: string) => /<astro-island[^>]*\sclient="load"/.test(html);

/** What a text fetches by itself (islands/late.ts). */
const LATE = ['data-late'];
/** What makes islands live: theirs and Astro's. */
const ISLANDS = [...LATE, 'component-url', 'renderer-url', 'before-hydration-url'];

/** The bars of the design, section "what good looks like", bytes. */
export const BARS = { page: 14_000, font: 34_000, readingScript: 5000, ownScript: 40_000, site: 1_500_000 };

/** The whole site as a phone fetches it. */
export function offlineBytes(site: Site): number {
  return [...site].reduce(
    (sum, [file, content]) => sum + (isOffline(file) ? transferred(file, content) : 0),
    0,
  );
}

export const BUDGET: readonly Bar[] = [
  {
    what: 'largest page to read, brotli',
    most: BARS.page,
    size: (site) => largest(site, /\.html$/, (page) => (isOwn(page.toString('utf8')) ? 0 : brotli(page))),
  },
  {
    what: 'the font',
    most: BARS.font,
    size: (site) => largest(site, /\.woff2$/, (content) => content.length),
  },
  {
    what: 'script that comes with a text before anything is asked for, gzip',
    most: BARS.readingScript,
    size: (site) => mostScript(site, LATE),
  },
  {
    what: 'script of a page that is used, what it asks for later aside, gzip',
    most: BARS.ownScript,
    size: (site) => mostScript(site, ISLANDS),
  },
  {
    what: 'the whole site offline, both languages, transferred',
    most: BARS.site,
    size: offlineBytes,
  },
];

/**
 * What the service worker takes along: everything but what only a shop window or a host needs, and
 * recordings, which a reader asks for one by one.
 */
const isOffline = (file: string) => !/^(screenshots|recordings)\//.test(file) && file !== '_headers';

/** Pictures, fonts and sound are packed already; a host sends them as they are. */
export const isPacked = (file: string): boolean =>
  /\.(png|woff2)$/.test(file) || soundType(file) !== undefined;

const transferred = (file: string, content: Buffer) => (isPacked(file) ? content.length : brotli(content));

/** Reads the finished site. */
export function readSite(dist: string): Site {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(dist.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** Says every size with its bar, and stops when one is passed. */
export function checkBudget(dist: string): void {
  console.log('\n— Weighing the site');
  const site = readSite(dist);
  const rows = BUDGET.map(({ what, most, size }) => ({ what, most, bytes: size(site) }));
  for (const { what, most, bytes } of rows)
    console.log(`${String(bytes).padStart(9)} of ${String(most).padStart(9)} bytes  ${what}`);
  const over = rows.filter(({ most, bytes }) => bytes > most);
  if (over.length > 0) throw new Stop(`Over its bar: ${over.map(({ what }) => what).join('; ')}.`);
}
