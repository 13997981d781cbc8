import { answersTo, type Counted } from '../../domain/check-in/over-time.ts';
import { instrumentOf, type Sheet } from '../../domain/check-in/sheet.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, formatNumber, occasionWords } from '../../i18n/own/check-in/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  readonly numbers: readonly Counted[];
  readonly sheets: readonly Sheet[];
}

/** Every number of the participant's, the latest first. */
export function NumbersOverTime({ locale, questionnaire, numbers, sheets }: Props) {
  const t = checkInWords(locale);
  const hasOthers = sheets.some(
    (sheet) => instrumentOf(sheet) === questionnaire.id && !answersTo(questionnaire, sheet),
  );
  return (
    <details>
      <summary>{t['all.title']}</summary>
      <ul class="check-in-list">
        {[...numbers].reverse().map(({ sheet, score }) => (
          <li key={sheet.id}>
            {formatDate(locale, sheet.day)}
            {sheet.occasion && ` · ${occasionWords(locale, sheet.occasion)}`}: {formatNumber(locale, score)}
          </li>
        ))}
      </ul>
      {hasOthers && <p class="quiet">{t['all.otherVersion']}</p>}
    </details>
  );
}
