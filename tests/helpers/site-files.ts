import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site that the tests look at. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

if (!existsSync(DIST)) throw new Error('There is no dist/ to test. Build the site first: npm run build');

/** Every file below a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The file of what the worker does, which its list of files stands apart from. */
export function workerCodeIn(folder: string): string {
  const found = filesIn(folder).find((file) => /^_astro\/sw\.\w+\.js$/.test(file));
  if (found === undefined) throw new Error(`${folder} has no code of the worker`);
  return found;
}

/** What a reader has on the device: everything but what only the browser itself, the host or a shop window needs. */
export function offlineFiles(folder: string): string[] {
  return filesIn(folder).filter(
    (file) => !/^(sw\.js|_astro\/sw\.\w+\.js|_headers)$/.test(file) && !file.startsWith('screenshots/'),
  );
}

/** The address below the site's folder that a file is asked for by. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
