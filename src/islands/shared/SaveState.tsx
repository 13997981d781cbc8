import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Saving } from '../data/save.ts';
import { ProblemNote } from './ProblemNote.tsx';

interface Props {
  readonly locale: Locale;
  readonly saving: Saving;
  /** Saves the same once more. */
  readonly again?: (() => void) | undefined;
}

/** Whether what was written is saved: said in words, to everybody, and only when it is true. */
export function SaveState({ locale, saving, again }: Props) {
  const t = sharedWords(locale);
  const words = saving.state === 'saving' || saving.state === 'saved' ? t[saving.state] : '';
  return (
    <>
      <p class={`save-state ${saving.state}`} role="status">
        {words}
      </p>
      {saving.state === 'problem' && <ProblemNote locale={locale} kind={saving.kind} again={again} />}
    </>
  );
}
