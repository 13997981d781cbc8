import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { withPolicy } from './policy.ts';
import { rewritePage } from './rewrite-page.ts';

/** Turns Astro's pages into ones that run from any folder under a strict policy. */
export async function finishPages(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true });
  for (const name of entries.filter((entry) => entry.endsWith('.html')).sort()) {
    const file = join(dist, name);
    const address = addressOf(name);
    const page = rewritePage(await readFile(file, 'utf8'), address);
    await writeFile(file, withPolicy(page, address));
  }
}

/** The address a file is asked for by: its folder's for an `index.html`. */
export function addressOf(name: string): string {
  return `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
