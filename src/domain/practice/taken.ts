/** Recordings that somebody took along, to be heard without a connection. */

/** The folder of the site that recordings stand in. */
export const RECORDINGS = 'recordings/';

/**
 * The browser's cache that holds them, each under its whole address. It is no part of the worker's own
 * list, so that a new version of the site leaves it alone.
 */
export const TAKEN = 'aandehul-recordings';
