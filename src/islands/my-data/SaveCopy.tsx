import { formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import type { Copy } from './use-copy.ts';

interface Props {
  readonly locale: Locale;
  readonly copy: Copy;
}

/** The button that saves a copy. */
export function CopyButton({ locale, copy }: Props) {
  const t = myDataWords(locale);
  return (
    <button type="button" class="button plain" onClick={copy.save}>
      {t['copy.save']}
    </button>
  );
}

/** What became of the copy, and who can read it. */
export function CopyState({ locale, copy: { copying, save } }: Props) {
  const t = myDataWords(locale);
  return (
    <>
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
    </>
  );
}

/** Everything as one file. */
export function SaveCopy({ locale, copy }: Props) {
  const t = myDataWords(locale);
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{t['copy.title']}</h2>
      <p>{t['copy.what']}</p>
      <p class="actions">
        <CopyButton locale={locale} copy={copy} />
      </p>
      <CopyState locale={locale} copy={copy} />
    </section>
  );
}
