import { alarm } from './alarm.ts';
import { HUSH } from './bells.ts';

/**
 * Lets the sound rest once what rings has faded out. Stopped at once, it would end the rest of a stroke
 * when it goes on.
 *
 * @returns takes it back
 */
export function restSound(context: AudioContext): () => void {
  return alarm(context, context.currentTime + 2 * HUSH, () => void context.suspend());
}
