/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { TAKEN } from '../domain/practice/taken.ts';
import { decide } from './decide.ts';
import { giveUp } from './give-up.ts';
import type { Holding, ToWorker } from './messages.ts';
import { partOf } from './part.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The site's files: `sw.js` has them, and then runs this. */
  readonly site: readonly { readonly url: string; readonly integrity: string }[];
};

/** The first sixteen characters of a hash, after `sha256-`, tell one version of a file from another. */
const list = self.site.map((file) => ({ ...file, revision: file.integrity.slice(7, 23) }));
const files: ReadonlySet<string> = new Set(list.map(({ url }) => url));
const copy = new PrecacheController({ plugins: [giveUp] });
copy.addToCacheList(list);

const { scope } = self.registration;

// The list is taken whole or not at all: one refused file and the version before goes on.
self.addEventListener('install', (event) => void copy.install(event));

self.addEventListener('activate', (event) => {
  void copy.activate(event);
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const isPage = request.mode === 'navigate';
  const decision = decide(request.url, scope, files);
  if (decision.kind === 'copy') {
    event.respondWith(fromCopy(event, decision.file));
  } else if (decision.kind === 'redirect' && isPage) {
    event.respondWith(Response.redirect(decision.to, 302));
  } else if (decision.kind === 'taken') {
    event.respondWith(fromTaken(request, decision.address));
  } else if (isPage) {
    event.respondWith(fromHost(request));
  }
});

/** Asks the host; in the place of a page that does not come stands the one for lost addresses. */
async function fromHost(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === 'navigate') return Response.redirect(new URL('404.html', scope), 302);
    throw error;
  }
}

/**
 * A recording that was taken along. Whether one was is not known before an answer has to be promised;
 * what the host sends in its place, parts of a file too, is handed on while it comes.
 */
async function fromTaken(request: Request, address: string): Promise<Response> {
  const taken = await caches.match(address, { cacheName: TAKEN });
  return taken ? partOf(taken, request.headers.get('range')) : fromHost(request);
}

/** A file as it was when this version was installed; from the host only when the browser threw it away. */
async function fromCopy(event: FetchEvent, file: string): Promise<Response> {
  const url = new URL(file, scope).href;
  const kept = await copy.matchPrecache(url);
  if (kept) return kept;
  const integrity = copy.getIntegrityForCacheKey(copy.getCacheKeyForURL(url) ?? '');
  const request = new Request(url, { ...(integrity && { integrity }), credentials: 'same-origin' });
  const [answer] = copy.strategy.handleAll({
    event,
    request,
    params: { cacheKey: copy.getCacheKeyForURL(url), integrity },
  });
  return answer;
}

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  if (message.type === 'how-much') event.waitUntil(tellHolding(event.ports[0]));
});

async function tellHolding(port: MessagePort | undefined): Promise<void> {
  const cache = await caches.open(copy.strategy.cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const held = copy.getCachedURLs().filter((url) => kept.has(copy.getCacheKeyForURL(url) ?? '')).length;
  const answer: Holding = { held, all: list.length };
  port?.postMessage(answer);
}
