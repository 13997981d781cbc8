import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ProblemKind } from '../../storage/problem.ts';

interface Props {
  readonly locale: Locale;
  readonly kind: ProblemKind;
  /** Tries once more what could not be done. */
  readonly again?: (() => void) | undefined;
}

/** What stands in the way of saving or reading, and what to do about it. */
export function ProblemNote({ locale, kind, again }: Props) {
  const t = sharedWords(locale);
  return (
    <div class="notice" role="alert">
      <p class="notice-title">{t[`problem.${kind}.title`]}</p>
      <p>{t[`problem.${kind}.what`]}</p>
      {again && (
        <button type="button" class="button plain" onClick={again}>
          {t.again}
        </button>
      )}
    </div>
  );
}
