import { useState } from 'preact/hooks';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Something that was just done, in words, and how to take it back. */
export interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}

interface Props {
  readonly locale: Locale;
  readonly done: Undoable | undefined;
  readonly onClose: () => void;
}

/** Offers to take back what was just done. It stays until it is closed or the next thing is done: nobody has to hurry. */
export function Undo({ locale, done, onClose }: Props) {
  const t = sharedWords(locale);
  const [busy, setBusy] = useState(false);
  async function takeBack() {
    setBusy(true);
    await done?.undo();
    setBusy(false);
    onClose();
  }
  return (
    <div class="undo no-print" role="status">
      {done && (
        <>
          <p>{done.words}</p>
          <button type="button" class="button plain" disabled={busy} onClick={() => void takeBack()}>
            {t.undo}
          </button>
          <button type="button" class="text-button" onClick={onClose}>
            {t.close}
          </button>
        </>
      )}
    </div>
  );
}
