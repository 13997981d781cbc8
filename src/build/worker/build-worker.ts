import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
// The package's own entry loads a bundler and a compiler that this does not need.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';

/** Where the list of files is put in. */
const LIST = 'self.__WB_MANIFEST';
/** What the code is called once it has run. */
const WHOLE = 'whole';

/**
 * Writes `sw.js`, with the list of every file of the finished site but its recordings, and beside it
 * what it does. Each entry carries its integrity, so that a truncated, stale or foreign answer is
 * refused and the old version stays.
 *
 * The two are apart since an edit of a text changes the list alone: a browser fetches the other file
 * once, and again when its name is another.
 *
 * @param dist the folder of the finished site
 * @param source the worker's entry file
 */
export async function buildWorker(dist: string, source: string): Promise<{ files: number; bytes: number }> {
  const code = await writeCode(dist, source);
  const head = join(dist, 'sw.head.js');
  // What the code leaves behind is asked for, so that a file that came empty is refused.
  writeFileSync(head, `self.site=${LIST};importScripts(${JSON.stringify(code)});${WHOLE}`);
  const { count, size } = await injectManifest({
    swSrc: head,
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*'],
    // The store shows the screenshots before installing; a host's own files are not the site's; and
    // recordings weigh more than all the rest, so a reader asks for each.
    globIgnores: ['sw.js', 'sw.head.js', code, '_headers', 'screenshots/**', 'recordings/**'],
    injectionPoint: LIST,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (entries) => ({
        // In the alphabet's order: a disk's own would differ from machine to machine.
        manifest: entries
          .sort((a, b) => (a.url < b.url ? -1 : 1))
          .map(({ url, size: bytes }) => {
            const digest = hashOf(readFileSync(join(dist, url)));
            return {
              // A folder's page is asked for by the folder's address, so that a host that redirects
              // index.html is never met with it.
              url: url.replace(/(^|\/)index\.html$/, '$1') || './',
              integrity: `sha256-${digest}`,
              // The worker takes it from the integrity.
              revision: null,
              size: bytes,
            };
          }),
        warnings: [],
      }),
    ],
  });
  rmSync(head);
  return { files: count, bytes: size };
}

/**
 * Writes what the worker does into a file that is called by its content.
 *
 * @returns the file, from the folder of the site
 */
async function writeCode(dist: string, source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: WHOLE,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const content = outputFiles[0]?.text ?? '';
  const name = `_astro/sw.${hashOf(content).replace(/\W/g, '').slice(0, 8)}.js`;
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), content);
  return name;
}

/** SHA-256 in base64, as the integrity of a file is given. */
function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}
