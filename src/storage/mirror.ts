import { AXES, AXIS_NAMES, chosenOn, type AxisChoice } from '../domain/axes.ts';
import type { Setting } from '../domain/records/records.ts';

/**
 * What a page needs to know before IndexedDB can answer: a small copy in localStorage. The records
 * are what counts; the copy follows each time they are written or read.
 *
 * @example {"work":"student","life":"relative young","kept":"1"}
 */
export interface Mirror {
  /** The axes as attributes of the root element (`data-…`), values separated by spaces. */
  readonly work?: string;
  readonly life?: string;
  readonly body?: string;
  /** Something of the participant's is kept on this device. */
  readonly kept?: '1';
}

/** The name of the copy in localStorage. */
export const MIRROR_KEY = 'aandehul';

/** The axes that these settings hold, none when they were deleted; undefined when they are not among them. */
export function axesIn(settings: readonly Setting[]): AxisChoice | undefined {
  const axes = settings.find((setting) => setting.id === 'axes');
  return axes?.deletedAt ? {} : axes?.value;
}

/** The copy for a participant with these settings. */
export function mirrorOf(axes: AxisChoice): Mirror {
  return parse({
    ...Object.fromEntries(AXIS_NAMES.map((axis) => [axis, chosenOn(axes, axis).join(' ')])),
    kept: '1',
  });
}

/** The copy as it is kept; whatever else stands there counts as nothing. */
export function readMirror(): Mirror {
  try {
    return parse(JSON.parse(localStorage.getItem(MIRROR_KEY) ?? '{}'));
  } catch {
    // Storage switched off, or not JSON.
    return {};
  }
}

/**
 * Whether something is kept, without opening the database. Where the browser has no localStorage
 * this is never so; the participant's own pages therefore ask the database.
 */
export function hasData(): boolean {
  return readMirror().kept !== undefined;
}

/**
 * Keeps the copy; a browser that will not have it only paints a moment later.
 *
 * @param axes undefined: as they are
 */
export function writeMirror(axes?: AxisChoice): void {
  const mirror = axes ? mirrorOf(axes) : { ...readMirror(), kept: '1' };
  try {
    const text = JSON.stringify(mirror);
    // Other tabs are told of every write.
    if (localStorage.getItem(MIRROR_KEY) !== text) localStorage.setItem(MIRROR_KEY, text);
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

/** The names and values that are known, from anything at all; each axis in the order of `AXES`. */
function parse(value: unknown): Mirror {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const axes = AXIS_NAMES.map((axis) => {
    const words = typeof given[axis] === 'string' ? given[axis].split(' ') : [];
    return [axis, AXES[axis].filter((one) => words.includes(one)).join(' ')] as const;
  });
  return {
    ...Object.fromEntries(axes.filter(([, values]) => values !== '')),
    ...(given['kept'] === '1' && { kept: '1' }),
  };
}
