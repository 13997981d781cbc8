import { answersTo, firstBeside } from '../../domain/check-in/over-time.ts';
import { answersOf, isDone, type AnswerValue, type Sheet } from '../../domain/check-in/sheet.ts';
import type { Question } from '../../domain/instruments/fhir/outcome.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  readonly sheet: Sheet;
  readonly sheets: readonly Sheet[];
  /** For answers that are not added up, which are all there is to see. */
  readonly unfolded?: boolean;
}

/** Each answer, with the first one to the same question. */
export function AnswerList({ locale, questionnaire, sheet, sheets, unfolded = false }: Props) {
  const t = checkInWords(locale);
  const first = firstBeside(
    sheet,
    sheets.filter((one) => isDone(one) && answersTo(questionnaire, one)),
  );
  const now = answersOf(sheet);
  const then = first && answersOf(first);
  const list = (
    <dl class="check-in-answers">
      {questionnaire.questions.map((question) => (
        <div key={question.linkId}>
          <dt>{question.text}</dt>
          <dd>
            {then && <span class="quiet">{t['answers.now']}: </span>}
            {inWords(question, now[question.linkId], t['answers.open'])}
          </dd>
          {then && (
            <dd class="quiet">
              {t['answers.first']}: {inWords(question, then[question.linkId], t['answers.open'])}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  if (unfolded) return list;
  return (
    <details>
      <summary>{t['answers.title']}</summary>
      {list}
    </details>
  );
}

function inWords({ answer }: Question, value: AnswerValue | undefined, open: string): string {
  if (value === undefined) return open;
  if (answer.kind === 'choice') return answer.options.find((one) => one.value === value)?.text ?? `${value}`;
  if (answer.kind === 'named') return answer.options.find((one) => one.name === value)?.text ?? `${value}`;
  return `${value}`;
}
