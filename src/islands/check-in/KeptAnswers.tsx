import { answersOf, type Sheet } from '../../domain/check-in/sheet.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly sheet: Sheet;
  /** The same instrument in another version, if the site has it. */
  readonly questionnaire: Questionnaire | undefined;
}

/** Answers whose questions the site does not have any more, under the names they were kept by. */
export function KeptAnswers({ locale, sheet, questionnaire }: Props) {
  const t = checkInWords(locale);
  return (
    <div class="stack">
      <p>{questionnaire ? t['all.otherVersion'] : t['sheet.gone']}</p>
      <dl class="check-in-answers">
        {Object.entries(answersOf(sheet)).map(([linkId, value]) => (
          <div key={linkId}>
            <dt>{linkId}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
