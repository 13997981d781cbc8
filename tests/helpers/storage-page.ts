import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as entry from './storage-entry.ts';

/** The storage layer as the tests' pages have it. */
export type Storage = typeof entry;

declare global {
  interface Window {
    storage: Storage;
  }
}

let bundled: Promise<string> | undefined;

/** The storage layer as one script, which a page then has as `storage`. */
export function storageScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('storage-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storage',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

/** A host with one empty page that holds the storage layer and nothing else. */
export async function startStoragePage(): Promise<{ server: Server; address: string }> {
  const script = await storageScript();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>storage</title><script>${script.replaceAll('</script', '<\\/script')}</script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
