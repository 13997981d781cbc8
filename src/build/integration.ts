import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkEverything } from './content/check.ts';
import { describeFindings } from './content/finding.ts';
import { finishPages } from './pages/finish-pages.ts';
import { writeHeaders } from './pages/headers.ts';
import { buildWorker } from './worker/build-worker.ts';

/** What can happen to a file that changes what the site holds. */
const CHANGES = new Set(['add', 'change', 'unlink']);

/** The project's own steps around Astro's build: content is checked before, pages are finished after. */
export function aandehul(): AstroIntegration {
  let root = '';
  return {
    name: 'aandehul',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'asked', entrypoint: './src/islands/asked.ts' });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const tell = async () => {
          const findings = await checkEverything(root);
          if (findings.length > 0) logger.warn(`\n${describeFindings(findings)}`);
        };
        await tell();
        // Astro's own host wants a slash after every address that is made up from a parameter.
        server.middlewares.use((request, _, next) => {
          request.url = request.url?.replace(/^\/recordings\/[^/?]+(?=$|\?)/, '$&/');
          next();
        });
        server.watcher.on('all', (event, file) => {
          if (CHANGES.has(event) && file.includes('content')) void tell();
        });
      },
      'astro:build:start': async () => {
        const findings = await checkEverything(root);
        if (findings.length > 0) throw new Error(`\n${describeFindings(findings)}`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        finishPages(dist);
        await writeHeaders(dist);
        const { files, bytes } = await buildWorker(dist, `${root}src/sw/index.ts`);
        logger.info(`the site is ${files} files, ${(bytes / 1e6).toFixed(2)} MB before compression`);
      },
    },
  };
}
