import { formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { useCopy } from './use-copy.ts';

interface Props {
  readonly locale: Locale;
  /** The site's name; it goes into the copy. */
  readonly site: string;
}

/** The button that saves a copy, and below it what became of it and who can read it. */
export function SaveCopy({ locale, site }: Props) {
  const t = myDataWords(locale);
  const { copying, save } = useCopy(locale, site);
  return (
    <div class="stack">
      <button type="button" class="button plain" onClick={save}>
        {t['copy.save']}
      </button>
      <div role="status" class="stack">
        {copying.state === 'saving' && <p>{t['copy.saving']}</p>}
        {copying.state === 'done' && (
          <>
            <p>{t['copy.done'](copying.name, formatSize(locale, copying.size))}</p>
            <p>{t['copy.open']}</p>
          </>
        )}
      </div>
      {copying.state === 'problem' && <ProblemNote locale={locale} kind={copying.kind} again={save} />}
      {copying.state === 'unsound' && (
        <div class="notice" role="alert">
          <p class="notice-title">{t['copy.unsound.title']}</p>
          <p>{t['copy.unsound.what']}</p>
        </div>
      )}
    </div>
  );
}
