import type { BrowserContext, Request } from './test.ts';

/**
 * Records every request that the pages of a browser make, and those of their service worker.
 *
 * @returns what was asked for so far
 */
export function recordRequests(context: BrowserContext): () => readonly Request[] {
  const asked: Request[] = [];
  context.on('request', (request) => asked.push(request));
  return () => asked;
}

/**
 * What a request could give away: it goes elsewhere, it sends something along, or some of these
 * words stand in its address or its headers. Nothing when it is as every reader's would be.
 *
 * @param site the address of the site's folder
 * @param words what the participant wrote and chose
 */
export function givenAway(requests: readonly Request[], site: string, words: readonly string[]): string[] {
  return requests.flatMap((request) => {
    const address = request.url();
    const { search, hash } = new URL(address);
    const said = JSON.stringify([decodeURIComponent(address), request.headers()]).toLowerCase();
    return [
      ...(address.startsWith(site) ? [] : ['goes elsewhere']),
      ...(['GET', 'HEAD'].includes(request.method()) && request.postData() === null
        ? []
        : ['sends something']),
      ...(search || hash ? ['has more than an address'] : []),
      ...words.filter((word) => said.includes(word.toLowerCase())),
    ].map((what) => `${address}: ${what}`);
  });
}
