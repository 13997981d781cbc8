import type { Locale } from '../../i18n/locales.ts';
import { recordingsWords } from '../../i18n/own/recordings/index.ts';
import type { TakeProblemKind } from './problem.ts';

interface Props {
  readonly locale: Locale;
  readonly kind: TakeProblemKind;
}

/** Why a recording was not taken along, and what to do about it; the button below tries once more. */
export function TakeProblemNote({ locale, kind }: Props) {
  const t = recordingsWords(locale);
  return (
    <div class="take-along-problem" role="alert">
      <p class="take-along-problem-title">{t[`problem.${kind}.title`]}</p>
      <p>{t[`problem.${kind}.what`]}</p>
    </div>
  );
}
