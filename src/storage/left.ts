import type { RecordSet } from '../domain/records/merge.ts';

/**
 * What a page was writing when it was left. A browser gives a page that goes no time to end a
 * transaction, but localStorage takes a text at once: what is on its way stands there until it is on
 * the disk, and whichever page reads next takes it up (`take-up.ts`).
 */

/** The beginning of the names in localStorage; each page has one of its own. */
const PREFIX = 'aandehul-left-';

/** What this page is writing at this moment. */
const underWay = new Set<RecordSet>();
let leaving: boolean | undefined;

/**
 * Notes what is about to be written.
 *
 * @returns to be called when it is on the disk, or cannot be: then whoever wrote it has been told
 */
export function underWayWith(set: RecordSet): () => void {
  leaving ??= watch();
  underWay.add(set);
  if (leaving) note();
  return () => {
    underWay.delete(set);
    if (leaving) note();
  };
}

/** What pages have left behind, as it stands under its name; nothing where there is no localStorage. */
export function leftBehind(): readonly (readonly [name: string, text: string])[] {
  try {
    return Object.entries(localStorage).filter(([name]) => name.startsWith(PREFIX)) as [string, string][];
  } catch {
    return [];
  }
}

/**
 * Writes what pages have left behind; to be called before anything is read or erased. Seldom is there
 * any, and what does it is fetched only then.
 */
export async function takeUpLeft(): Promise<void> {
  const left = leftBehind();
  if (left.length === 0) return;
  // Not fetched, it stays for the next time.
  const part = await import('./take-up.ts').catch(() => undefined);
  await part?.takeUp(left);
}

/** Forgets what stands under a name, unless it has become something else in the meantime. */
export function forgetLeft(name: string, text: string): void {
  if (localStorage.getItem(name) === text) localStorage.removeItem(name);
}

/** Before the page's own listeners, so that what they write now is noted as well. */
function watch(): boolean {
  const look = ({ type }: Event) => {
    leaving = type === 'pagehide' || document.hidden;
    note();
  };
  for (const sign of ['pagehide', 'pageshow', 'visibilitychange']) addEventListener(sign, look, true);
  return document.hidden;
}

function note(): void {
  const name = `${PREFIX}${performance.timeOrigin}`;
  try {
    if (leaving && underWay.size > 0) localStorage.setItem(name, JSON.stringify([...underWay]));
    else localStorage.removeItem(name);
  } catch {
    // Storage switched off or full: the write itself is still on its way.
  }
}
