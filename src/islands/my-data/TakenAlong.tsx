import { useState } from 'preact/hooks';
import { formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { eraseTaken } from '../../storage/taken.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Said } from './Said.tsx';

interface Props {
  readonly locale: Locale;
  /** 0 when there are none. */
  readonly bytes: number;
  /** Reads once more what there is. */
  readonly again: () => void;
}

/** The recordings that were taken along: how much room they take, and the way to be rid of them. */
export function TakenAlong({ locale, bytes, again }: Props) {
  const t = myDataWords(locale);
  const [removed, setRemoved] = useState(false);
  const [kind, setKind] = useState<ProblemKind>();
  async function remove() {
    setKind(undefined);
    try {
      await eraseTaken();
      setRemoved(true);
    } catch (error) {
      setKind(problemOf(error).kind);
    }
    again();
  }
  if (bytes === 0) return removed ? <Said words={t['kept.taken.removed']} /> : null;
  return (
    <>
      <p class="actions">
        <span>
          {t['kept.taken']} <strong>{formatSize(locale, bytes)}</strong>
        </span>
        <button type="button" class="text-button" onClick={() => void remove()}>
          {t['kept.taken.remove']}
        </button>
      </p>
      {kind && <ProblemNote locale={locale} kind={kind} again={() => void remove()} />}
    </>
  );
}
