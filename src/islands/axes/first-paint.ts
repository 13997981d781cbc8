import { AXIS_NAMES } from '../../domain/axes.ts';
import { MIRROR_KEY } from '../../storage/mirror.ts';

/** Attributes of the root element that the first paint hangs on: what shows, and whether anything is kept. */
const NAMES = [...AXIS_NAMES, 'kept'];

/**
 * Script for the page's head: shows what a reader has chosen before anything is painted, so that no
 * text changes under their eyes. Written out small, since it stands in every page and holds it up.
 */
export const FIRST_PAINT = `try{var m=JSON.parse(localStorage.getItem('${MIRROR_KEY}'))||{};${JSON.stringify(NAMES)}.forEach(function(n){if(typeof m[n]=='string')document.documentElement.setAttribute('data-'+n,m[n])})}catch(e){/* Storage is off, or holds something else: the text for everybody shows. */}`;
