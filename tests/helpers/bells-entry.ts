/** What plans and makes the bells, for pages that render them. */
export { Bells, bellSound, planBells, GAINS } from '../../src/islands/player/sound/bells.ts';
export { packed } from './samples.ts';
