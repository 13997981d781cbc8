import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import type { Shown } from './charts-entry.tsx';
import { PROJECT } from './project.ts';

declare global {
  interface Window {
    show: (shown: Shown) => void;
  }
}

/** As strict as the site's own pages: no style or script from anywhere but the host's files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const STYLES = ['theme', 'base', 'print', 'own/charts'];

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mit forløb</title>
<link rel="stylesheet" href="styles.css"><script type="module" src="charts-entry.js"></script>
<main><div class="wide"><h1>Mit forløb</h1><h2>Overblik</h2><div id="charts"></div></div></main></html>`;

/** The charts' scripts as they are put into files: which holds what. */
export type Outputs = Metafile['outputs'];

/** A host with one page that can show the charts and nothing else. */
export async function startChartsPage(): Promise<{ server: Server; address: string; outputs: Outputs }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('charts-entry.tsx', import.meta.url))],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const styles = `:root{--accent-light:#1f5c4f;--accent-dark:#7cc2ae}${STYLES.map((name) =>
    readFileSync(`${PROJECT}/src/styles/${name}.css`, 'utf8'),
  ).join('\n')}`;
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts.get(basename(url));
    response.setHeader('content-security-policy', POLICY);
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (url === '/styles.css') response.setHeader('content-type', 'text/css').end(styles);
    else response.setHeader('content-type', 'text/html').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { server, address, outputs: metafile.outputs };
}
