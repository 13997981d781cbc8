import { useEffect, useState } from 'preact/hooks';
import { there } from '../../domain/records/edit.ts';
import type { RecordSet } from '../../domain/records/merge.ts';
import { STORE_NAMES } from '../../domain/records/records.ts';
import { settingOf } from '../../domain/records/settings.ts';
import { onChange } from '../../storage/changes.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { readStores } from '../../storage/read.ts';
import type { SetAside } from '../../storage/schema.ts';
import { takenBytes } from '../../storage/taken.ts';
import { applyAxes } from '../axes/apply.ts';

/** Everything on the device, deleted records and those that cannot be read too, as it is at one moment. */
export interface Everything {
  readonly set: Required<RecordSet>;
  readonly aside: readonly SetAside[];
  /** What recordings that were taken along take up, bytes. */
  readonly taken: number;
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly kind: ProblemKind }
  | ({ readonly state: 'ready' } & Everything);

/** Everything on the device, read when the page has come up and again at every change, here or in another tab. */
export function useData(): Loaded & { readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((one) => one + 1);

  useEffect(() => onChange(again), []);
  useEffect(() => {
    // A later reading may come back first.
    let current = true;
    void read().then((next) => current && setLoaded(next));
    return () => {
      current = false;
    };
  }, [turn]);
  return { ...loaded, again };
}

async function read(): Promise<Loaded> {
  try {
    const [{ records, aside }, taken] = await Promise.all([readStores(STORE_NAMES), takenBytes()]);
    const set = records as Required<RecordSet>;
    showChosen(set);
    return { state: 'ready', set, aside, taken };
  } catch (error) {
    return { state: 'problem', kind: problemOf(error).kind };
  }
}

/** The page was painted by what was kept then; a copy brought in, or everything erased, changes it. */
function showChosen(set: Required<RecordSet>): void {
  const root = document.documentElement;
  applyAxes(root, settingOf(there(set.settings), 'axes') ?? {});
  if (STORE_NAMES.every((name) => set[name].length === 0)) root.removeAttribute('data-kept');
  else root.setAttribute('data-kept', '1');
}
