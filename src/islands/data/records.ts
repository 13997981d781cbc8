import { useEffect, useRef, useState } from 'preact/hooks';
import { there } from '../../domain/records/edit.ts';
import type { Kept, Records, StoreName } from '../../domain/records/records.ts';
import { onChange } from '../../storage/changes.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { readStores } from '../../storage/read.ts';

/** Everything there is in some stores; what was deleted is left out. */
export type Lists<Name extends StoreName> = { readonly [One in Name]: readonly Records[One][] };

export type Loaded<Name extends StoreName> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly kind: ProblemKind; readonly again: () => void }
  | { readonly state: 'ready'; readonly records: Lists<Name> };

/**
 * The records of some stores, read when the page has come up and again whenever one of the stores
 * changes, here or in another tab.
 *
 * @param names the same at every call
 */
export function useRecords<Name extends StoreName>(names: readonly Name[]): Loaded<Name> {
  const [loaded, setLoaded] = useState<Loaded<Name>>({ state: 'loading' });
  const stores = useRef(names);

  useEffect(() => {
    let turn = 0;
    const load = async () => {
      const mine = (turn += 1);
      const next = await read(stores.current, load);
      // A later reading may have come back first.
      if (mine === turn) setLoaded(next);
    };
    void load();
    const stop = onChange((changed) => {
      if (changed.some((name) => stores.current.some((one) => one === name))) void load();
    });
    return () => {
      turn = -1;
      stop();
    };
  }, []);
  return loaded;
}

async function read<Name extends StoreName>(
  names: readonly Name[],
  again: () => Promise<void>,
): Promise<Loaded<Name>> {
  try {
    // All of them as they are at one moment.
    const { records } = await readStores(names);
    const entries = names.map((name) => [name, there<Kept>(records[name])] as const);
    return { state: 'ready', records: Object.fromEntries(entries) as unknown as Lists<Name> };
  } catch (error) {
    return { state: 'problem', kind: problemOf(error).kind, again: () => void again() };
  }
}
