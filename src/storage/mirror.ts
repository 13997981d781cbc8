import { AXIS_NAMES, chosenOn, type AxisChoice } from '../domain/axes.ts';

/**
 * What the first paint needs, before IndexedDB can answer: a small copy of some settings in
 * localStorage. The records are what counts; the copy is made from them.
 *
 * @example {"work":"student","life":"relative"}
 */
export const MIRROR_KEY = 'aandehul';

/** Attributes of the root element (`data-…`) by name. */
export type Mirror = Readonly<Record<string, string>>;

/** The copy for these settings. */
export function mirrorOf(axes: AxisChoice): Mirror {
  const entries = AXIS_NAMES.map((axis) => [axis, chosenOn(axes, axis).join(' ')]);
  return Object.fromEntries(entries.filter(([, values]) => values !== '')) as Mirror;
}

/** Keeps the copy; a browser that will not have it only paints a moment later. */
export function writeMirror(mirror: Mirror): void {
  try {
    localStorage.setItem(MIRROR_KEY, JSON.stringify(mirror));
  } catch {
    // Storage switched off or full: the page reads the settings themselves, only later.
  }
}

export function clearMirror(): void {
  try {
    localStorage.removeItem(MIRROR_KEY);
  } catch {
    // Storage switched off: there is nothing to clear.
  }
}
