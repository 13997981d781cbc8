import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
// The package's own entry loads a bundler and a compiler that this does not need.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';

/** Where the worker's source has its list of files put in. */
const LIST = 'self.__WB_MANIFEST';

/**
 * Writes `sw.js`, with the list of every file of the finished site but its recordings. Each entry
 * carries its integrity, so that a truncated, stale or foreign answer is refused and the old version
 * stays.
 *
 * @param dist the folder of the finished site
 * @param source the worker's entry file
 */
export async function buildWorker(dist: string, source: string): Promise<{ files: number; bytes: number }> {
  const bundle = join(dist, 'sw.bundle.js');
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { count, size } = await injectManifest({
    swSrc: bundle,
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*'],
    // The store shows the screenshots before installing; a host's own files are not the site's; and
    // recordings weigh more than all the rest, so a reader asks for each.
    globIgnores: ['sw.js', 'sw.bundle.js', '_headers', 'screenshots/**', 'recordings/**'],
    injectionPoint: LIST,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (entries) => ({
        // In the alphabet's order: a disk's own would differ from machine to machine.
        manifest: entries
          .sort((a, b) => (a.url < b.url ? -1 : 1))
          .map(({ url, size: bytes }) => {
            const content = readFileSync(join(dist, url));
            const digest = createHash('sha256').update(content).digest('base64');
            return {
              // A folder's page is asked for by the folder's address, so that a host that redirects
              // index.html is never met with it.
              url: url.replace(/(^|\/)index\.html$/, '$1') || './',
              revision: digest.slice(0, 16),
              integrity: `sha256-${digest}`,
              size: bytes,
            };
          }),
        warnings: [],
      }),
    ],
  });
  await rm(bundle);
  return { files: count, bytes: size };
}
