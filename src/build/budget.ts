import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** The bars of the design, section "what good looks like", bytes. */
export const BARS = { page: 14_000, font: 34_000, readingScript: 5000, site: 1_500_000 };

/** The whole site as a phone fetches it. */
export function offlineBytes(site: Site): number {
  return [...site].reduce(
    (sum, [file, content]) => sum + (isOffline(file) ? transferred(file, content) : 0),
    0,
  );
}

export const BUDGET: readonly Bar[] = [
  { what: 'largest page, brotli', most: BARS.page, size: (site) => largest(site, /\.html$/, brotli) },
  {
    what: 'the font',
    most: BARS.font,
    size: (site) => largest(site, /\.woff2$/, (content) => content.length),
  },
  {
    what: 'script in a page before anything is asked for, gzip',
    most: BARS.readingScript,
    size: (site) => largest(site, /\.html$/, inlineScripts),
  },
  {
    what: 'script fetched when a practice is used, gzip',
    most: 40_000,
    size: (site) =>
      [...site].reduce(
        (sum, [file, content]) =>
          sum + (file.endsWith('.js') && file !== 'sw.js' ? gzipSync(content, { level: 9 }).length : 0),
        0,
      ),
  },
  {
    what: 'the whole site offline, both languages, transferred',
    most: BARS.site,
    size: offlineBytes,
  },
];

/** What the service worker takes along: everything but what only a shop window or a host needs. */
const isOffline = (file: string) => !file.startsWith('screenshots/') && file !== '_headers';

/** Pictures and fonts are packed already; a host sends them as they are. */
export const isPacked = (file: string): boolean => /\.(png|woff2)$/.test(file);

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
