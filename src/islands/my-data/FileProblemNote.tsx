import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import type { FileProblem } from './read-file.ts';

interface Props {
  readonly locale: Locale;
  readonly problem: FileProblem;
}

/** Why a file was not read, and what to do about it. */
export function FileProblemNote({ locale, problem }: Props) {
  const t = myDataWords(locale);
  return (
    <div class="notice" role="alert">
      <p class="notice-title">{t[`problem.${problem.kind}.title`]}</p>
      <p>
        {t[`problem.${problem.kind}.what`]} {t['restore.unread']}
      </p>
      {problem.kind === 'broken' && (
        <details>
          <summary>{t['restore.where']}</summary>
          <p lang="en">{problem.where}</p>
        </details>
      )}
    </div>
  );
}
