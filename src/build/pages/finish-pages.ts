import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withPolicy } from './policy.ts';
import { rewritePage } from './rewrite-page.ts';

/** Turns Astro's pages into ones that run from any folder under a strict policy. */
export function finishPages(dist: string): void {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((entry) => entry.endsWith('.html'))) {
    const file = join(dist, name);
    const address = addressOf(name);
    const page = rewritePage(readFileSync(file, 'utf8'), address);
    writeFileSync(file, withPolicy(page, address));
  }
}

/** The address a file is asked for by: its folder's for an `index.html`. */
export function addressOf(name: string): string {
  return `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
