/** What plans and makes the bells, for pages that render them. */
export { bellSound, planBells, GAINS } from '../../src/islands/player/sound/bells.ts';
