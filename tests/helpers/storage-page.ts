import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type * as entry from './storage-entry.ts';

declare global {
  interface Window {
    /** The storage layer as the tests' pages have it. */
    storage: typeof entry;
  }
}

/** A host of pages that hold the storage layer and nothing else. */
export interface StorageSite {
  readonly server: Server;
  /** The site as it is. */
  readonly today: string;
  /** The site as it could be one version later; see `next-version/`. */
  readonly next: string;
}

export async function startStorageSite(): Promise<StorageSite> {
  const today = await storageScript();
  const next = await bundle([nextVersion]);
  const server = createServer((request, response) => {
    const script = request.url?.startsWith('/next/') ? next : today;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>storage</title><script>${script}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, today: `${origin}/`, next: `${origin}/next/` };
}

let bundled: Promise<string> | undefined;

/** The storage layer as one script, which a page then has as `storage`. */
export function storageScript(): Promise<string> {
  bundled ??= bundle([]);
  return bundled;
}

async function bundle(plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('storage-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storage',
    target: 'es2022',
    plugins,
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

/** Puts the files of `next-version/` in the place of the source's, which they build on. */
const nextVersion: Plugin = {
  name: 'next-version',
  setup(building) {
    building.onResolve({ filter: /\/(migrations|shape)\.ts$/ }, ({ path, importer }) => {
      if (importer.includes('next-version')) return undefined;
      const file = path.slice(path.lastIndexOf('/') + 1);
      return { path: fileURLToPath(new URL(`next-version/${file}`, import.meta.url)) };
    });
  },
};
