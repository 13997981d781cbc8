import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Fault } from './host.ts';
import { DIST } from './site-files.ts';

/** How a host spoils one answer. `content` is what it should have sent; what it is said to be stays true. */
type Spoil = (response: ServerResponse, content: Buffer) => void;

const HTML = 'text/html; charset=utf-8';

const half = (content: Buffer) => content.subarray(0, content.length / 2);

/** What a host sends of a file whose upload has just begun. */
export const EMPTY: Spoil = (response) => response.end();

/** Every way an answer goes wrong that a host or a line in between was seen to have. */
export const SPOILED: Readonly<Record<string, Spoil>> = {
  'is not found (404)': (response) => response.writeHead(404).end('gone'),
  'is a failure of the host (500)': (response) => response.writeHead(500).end('broken'),
  'is cut short of the length that was said': (response, content) => {
    response.setHeader('content-length', content.length);
    response.write(half(content), () => response.destroy());
  },
  'is cut short with no length said': (response, content) => {
    response.write(half(content), () => response.destroy());
  },
  'is half, and said to be whole': (response, content) => response.end(half(content)),
  'is empty, and said to be whole': EMPTY,
  'is the page for lost addresses with status 200': (response) =>
    response.setHeader('content-type', HTML).end(readFileSync(join(DIST, '404.html'))),
};

/** An answer that never comes, and one that begins and never ends. */
export const HANGING: Readonly<Record<string, Spoil>> = {
  'never comes': () => undefined,
  'begins and never ends': (response, content) => {
    response.write(half(content));
  },
};

/** Spoils one address. */
export function spoiling(path: string, spoil: Spoil, content: Buffer): Fault {
  return (asked, response) => {
    if (asked !== path) return false;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : HTML);
    spoil(response, content);
    return true;
  };
}

/** Fails with every file after so many, while the worker's own files still come. */
export function failingAfter(count: number): Fault {
  let sent = 0;
  return (asked, response) => {
    if (/^(sw\.js|_astro\/sw\.\w+\.js)$/.test(asked) || (sent += 1) <= count) return false;
    response.destroy();
    return true;
  };
}
