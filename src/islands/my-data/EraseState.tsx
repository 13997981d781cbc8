import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Said } from './Said.tsx';
import type { Erasable, Erasing } from './use-erase.ts';

interface Props {
  readonly locale: Locale;
  readonly erasing: Erasing;
  /** Whether nothing is left. */
  readonly nothing: boolean;
  readonly again: (what: Erasable) => void;
}

/** How erasing went. */
export function EraseState({ locale, erasing, nothing, again }: Props) {
  const t = myDataWords(locale);
  if (erasing.state === 'idle') return null;
  if (erasing.state === 'erasing') return <p role="status">{t['erase.erasing']}</p>;
  // Where another window was in the way, it is done once that is closed.
  if (nothing) return <Said words={t['erase.done.everything']} more={t['erase.done.everything.what']} />;
  if (erasing.state === 'problem' && erasing.kind !== 'blocked') {
    return <ProblemNote locale={locale} kind={erasing.kind} again={() => again(erasing.what)} />;
  }
  if (erasing.state === 'problem') {
    return (
      <div class="notice" role="alert">
        <p class="notice-title">{t['erase.blocked.title']}</p>
        <p>{t['erase.blocked.what']}</p>
      </div>
    );
  }
  if (erasing.what === 'deleted') return <Said key="deleted" words={t['erase.done.deleted']} />;
  // Something has been saved since.
  if (erasing.what === 'everything') return null;
  return <Said key={erasing.what} words={t['erase.done.one'](t.kinds[erasing.what])} />;
}
