import { countedSheets, scoreOfSheet } from '../../domain/check-in/over-time.ts';
import type { Sheet } from '../../domain/check-in/sheet.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { AnswerList } from './AnswerList.tsx';
import { HowCounted } from './HowCounted.tsx';
import { NumberNow } from './NumberNow.tsx';
import { NumbersOverTime } from './NumbersOverTime.tsx';
import { PublishedFigures } from './PublishedFigures.tsx';
import { Variation } from './Variation.tsx';

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  readonly sheet: Sheet;
  readonly sheets: readonly Sheet[];
  readonly today: LocalDay;
}

/**
 * A participant's answers beside their own earlier ones, and nothing else: no word here, no order and
 * no look depends on how high or low a number is.
 */
export function Feedback({ locale, questionnaire, sheet, sheets, today }: Props) {
  const t = checkInWords(locale);
  const scored = scoreOfSheet(questionnaire, sheet);
  const { rule } = questionnaire;
  if (!rule || !scored) {
    return (
      <AnswerList locale={locale} questionnaire={questionnaire} sheet={sheet} sheets={sheets} unfolded />
    );
  }
  const numbers = countedSheets(questionnaire, sheets);
  return (
    <div class="stack">
      {scored.kind === 'scored' ? (
        <>
          <NumberNow
            locale={locale}
            rule={rule}
            sheet={sheet}
            scored={scored}
            numbers={numbers}
            today={today}
          />
          <Variation locale={locale} variation={rule.variation} />
        </>
      ) : (
        <p>{scored.kind === 'open' ? t['score.open'] : t['score.unknown']}</p>
      )}
      <div class="check-in-folds">
        <NumbersOverTime locale={locale} questionnaire={questionnaire} numbers={numbers} sheets={sheets} />
        <AnswerList locale={locale} questionnaire={questionnaire} sheet={sheet} sheets={sheets} />
        <HowCounted locale={locale} rule={rule} />
        <PublishedFigures locale={locale} figures={rule.figures} />
      </div>
    </div>
  );
}
