import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A host with one page that holds the form for a calendar file and nothing else. */
export async function startCalendarPage(): Promise<{ server: Server; address: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('calendar-entry.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    // What is loaded when it is asked for is a file of its own here, too.
    splitting: true,
    outdir: '/',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
    response.end(
      script ??
        '<!doctype html><html lang="da"><title>x</title><body><script type="module" src="/calendar-entry.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
