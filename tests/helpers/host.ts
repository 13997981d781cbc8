import { createServer, type Server, type ServerResponse } from 'node:http';
import { createSiteServer, listen } from '../../src/build/server/serve.ts';

/** One request as the host saw it. */
export interface Asked {
  readonly method: string;
  /** The address below the site's folder. */
  readonly path: string;
  readonly query: string;
}

/** Stands in the way of a request; says whether it has answered in the site's place. */
export type Fault = (path: string, response: ServerResponse) => boolean;

/** A real host on loopback: it shows a folder, can show another, fail as told, stop and come back. */
export class Host {
  readonly asked: Asked[] = [];
  fault: Fault | undefined;
  readonly #folder: string;
  readonly #server: Server;
  #site: Server;
  #port = 0;

  /**
   * @param dist the site to show
   * @param folder where on the host it stands, beginning and ending in `/`
   */
  constructor(dist: string, folder = '/') {
    this.#folder = folder;
    this.#site = createSiteServer(dist, folder);
    this.#server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      const path = pathname.slice(folder.length);
      this.asked.push({ method: request.method ?? '', path, query: search });
      if (!this.fault?.(path, response)) this.#site.emit('request', request, response);
    });
  }

  /** The address of a page or file of the site. */
  at(path = ''): string {
    return `http://127.0.0.1:${this.#port}${this.#folder}${path}`;
  }

  /** Puts another version of the site in the place of this one. */
  show(dist: string): void {
    this.#site = createSiteServer(dist, this.#folder);
  }

  async start(): Promise<void> {
    this.#port = await listen(this.#server, this.#port);
  }

  /** Stops for good, or until started again at the same address. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }
}
