import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A plain static host: files as they are, folders by their index.html, `404.html` for the rest.
 *
 * @param dist the folder of the finished site
 * @param folder where the host shows it, beginning and ending in `/`
 */
export function createSiteServer(dist: string, folder = '/'): Server {
  const files = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: freshly });
  return createServer((request, response) => {
    const { pathname } = new URL(`http://host${request.url ?? '/'}`);
    if (!pathname.startsWith(folder)) return notFound(dist, response);
    const inside = pathname.slice(folder.length - 1);
    if (isFolder(join(dist, inside)) && !inside.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const asked: IncomingMessage = Object.assign(request, { url: inside });
    files(asked, response, () => notFound(dist, response));
  });
}

/** Starts listening and resolves to the port; 0 asks for any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Nothing is kept by the browser, so that whatever works with the host gone works by the worker; but for
 * the worker's own code, as `_headers` has it.
 */
function freshly(response: ServerResponse, path: string): void {
  const keep = path.startsWith('/_astro/sw.');
  response.setHeader('cache-control', keep ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function notFound(dist: string, response: ServerResponse): void {
  // While the site is built for the first time, the page is not there yet.
  const page = join(dist, '404.html');
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    .end(existsSync(page) ? readFileSync(page) : 'Not found');
}
