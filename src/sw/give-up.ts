import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * How long one file may take, milliseconds. A phone on a slow line (50 kB/s) fetches the largest
 * file of the site in a second; one that has not come by now never will, and an installation that
 * waits for it would stand still even after the host is well again.
 */
export const PATIENCE = 30_000;

/** Gives a request up when its answer does not come, so that the installation fails and is tried again. */
export const giveUp: WorkboxPlugin = {
  requestWillFetch: ({ request }) => {
    // AbortSignal.timeout would be shorter, but old phones lack it and would never install.
    const patience = new AbortController();
    setTimeout(() => patience.abort(), PATIENCE);
    return Promise.resolve(new Request(request, { signal: patience.signal }));
  },
};
