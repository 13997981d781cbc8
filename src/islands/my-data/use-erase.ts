import { useState } from 'preact/hooks';
import type { StoreName } from '../../domain/records/records.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { eraseDeleted } from '../../storage/erase-some.ts';
import { eraseEverything, eraseStore } from '../../storage/whole.ts';

/** What can be erased: everything, what the participant had deleted before, or one kind. */
export type Erasable = 'everything' | 'deleted' | StoreName;

export type Erasing =
  | { readonly state: 'idle' }
  | { readonly state: 'erasing' | 'done'; readonly what: Erasable }
  | { readonly state: 'problem'; readonly what: Erasable; readonly kind: ProblemKind };

/** Erases for good, and tells how it went: "erased" is said only when it is so. */
export function useErase(): { readonly erasing: Erasing; readonly erase: (what: Erasable) => Promise<void> } {
  const [erasing, setErasing] = useState<Erasing>({ state: 'idle' });
  async function erase(what: Erasable) {
    setErasing({ state: 'erasing', what });
    try {
      if (what === 'everything') await eraseEverything();
      else if (what === 'deleted') await eraseDeleted();
      else await eraseStore(what);
      setErasing({ state: 'done', what });
    } catch (error) {
      setErasing({ state: 'problem', what, kind: problemOf(error).kind });
    }
  }
  return { erasing, erase };
}
