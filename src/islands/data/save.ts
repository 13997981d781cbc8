import { useRef, useState } from 'preact/hooks';
import type { RecordSet } from '../../domain/records/merge.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { writeSet } from '../../storage/write.ts';

/** How it stands with what was to be saved last. */
export type Saving =
  { readonly state: 'idle' | 'saving' | 'saved' } | { readonly state: 'problem'; readonly kind: ProblemKind };

export interface Saver {
  readonly saving: Saving;
  /** Saves records, all or none; false when they could not be, and then whatever was written must stay. */
  readonly save: (set: RecordSet) => Promise<boolean>;
}

/** Saves, and tells how it went: "saved" is said only when it is on the disk. */
export function useSave(): Saver {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const turn = useRef(0);

  async function save(set: RecordSet): Promise<boolean> {
    const mine = (turn.current += 1);
    const tell = (how: Saving) => {
      if (mine === turn.current) setSaving(how);
    };
    tell({ state: 'saving' });
    try {
      await writeSet(set);
      tell({ state: 'saved' });
      return true;
    } catch (error) {
      tell({ state: 'problem', kind: problemOf(error).kind });
      return false;
    }
  }
  return { saving, save };
}
