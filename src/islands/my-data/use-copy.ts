import { useState } from 'preact/hooks';
import { buildBackup, readBackup } from '../../domain/records/backup.ts';
import { backupText } from '../../domain/records/backup-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { readSet } from '../../storage/whole.ts';
import { download } from '../data/download.ts';
import { dayOf } from './day-of.ts';

/** How it stands with the copy that was to be saved last. */
type Copying =
  | { readonly state: 'idle' | 'saving' }
  /** Given to the browser: the file's name, and its size in UTF-16 units, which is about its bytes. */
  | { readonly state: 'done'; readonly name: string; readonly size: number }
  | { readonly state: 'problem'; readonly kind: ProblemKind }
  /** It could not be read back. */
  | { readonly state: 'unsound' };

/**
 * Saves everything as one file.
 *
 * @param site the site's name, for the participant to know the file by
 */
export function useCopy(
  locale: Locale,
  site: string,
): { readonly copying: Copying; readonly save: () => void } {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' });
  async function save() {
    if (copying.state === 'saving') return;
    setCopying({ state: 'saving' });
    try {
      const madeAt = new Date().toISOString();
      const text = backupText(buildBackup(await readSet(), madeAt, site));
      // A copy that cannot be brought in again is worse than none: it is found out when it is needed.
      if ('problem' in readBackup(text)) {
        setCopying({ state: 'unsound' });
        return;
      }
      const name = `${myDataWords(locale)['copy.file']}-${dayOf(madeAt)}.json`;
      download(name, text);
      setCopying({ state: 'done', name, size: text.length });
    } catch (error) {
      setCopying({ state: 'problem', kind: problemOf(error).kind });
    }
  }
  return { copying, save: () => void save() };
}
