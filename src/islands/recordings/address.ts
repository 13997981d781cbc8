import { href } from '../shared/href.ts';

/**
 * The whole address of a recording, which it is asked for and kept under. For the browser alone.
 *
 * @param file its address below the site's folder
 */
export function addressOf(file: string): string {
  return new URL(href(`/${file}`), location.href).href;
}
