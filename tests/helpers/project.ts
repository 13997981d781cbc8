import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end left out. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A whole project's content, as small as it can be: two modules, one practice, five pages, two languages. */
export const TINY = fileURLToPath(new URL('../fixtures/tiny', import.meta.url));

/** Twelve seconds of a tone in the usual containers, with a transcript. */
export const TONES = fileURLToPath(new URL('../fixtures/recordings', import.meta.url));
