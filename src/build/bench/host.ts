import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isPacked, readSite } from '../budget.ts';
import { createSiteServer, listen } from '../server/serve.ts';

/** An answer the host has given. */
export interface Transfer {
  /** The address from the site's root. */
  readonly address: string;
  /** What the browser asked for it as: `document`, `font`, `script`, … (its Sec-Fetch-Dest). */
  readonly as: string;
  /** Bytes on the wire, headers among them. */
  readonly bytes: number;
  /** Bytes of the file alone, as packed. */
  readonly body: number;
}

/** A host of a finished site that packs text with brotli, as hosts do, and keeps a record. */
export interface Host {
  readonly origin: string;
  /** Everything sent since the record was last taken. */
  takeRecord(): Transfer[];
  /** Puts another version of the site in place of the one before. */
  publish(dist: string): void;
  close(): void;
}

/**
 * Opens a host.
 *
 * @param dist the finished site
 * @param folder an own folder for the host's copy of it
 */
export async function openHost(dist: string, folder: string): Promise<Host> {
  const publish = (version: string) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(version, folder, { recursive: true });
    for (const [file, content] of readSite(version)) {
      if (!isPacked(file)) writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
    }
  };
  publish(dist);
  const server = createSiteServer(folder);
  const record: Transfer[] = [];
  keepRecord(server, record);
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    takeRecord: () => record.splice(0),
    publish,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function keepRecord(server: Server, record: Transfer[]): void {
  server.prependListener('request', (request, response) => {
    const before = request.socket.bytesWritten;
    const address = request.url ?? '/';
    const as = request.headers['sec-fetch-dest'] ?? 'empty';
    response.on('finish', () => {
      record.push({
        address,
        as,
        bytes: request.socket.bytesWritten - before,
        body: Number(response.getHeader('content-length') ?? 0),
      });
    });
  });
}
