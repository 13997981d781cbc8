import type { Answers, AnswerValue } from '../../domain/check-in/sheet.ts';
import type { Question } from '../../domain/instruments/fhir/outcome.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ClearAnswer } from './ClearAnswer.tsx';
import { useFocus } from './focus.ts';
import { QuestionField } from './QuestionField.tsx';

interface Props {
  readonly locale: Locale;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** The question to begin at, when it is not the first. */
  readonly beginAt: string | undefined;
  readonly onAnswer: (linkId: string, value: AnswerValue | undefined) => void;
  readonly onBack: () => void;
  readonly onEnd: () => void;
  /** Shows them one at a time instead. */
  readonly onOne: () => void;
}

/** Every question of a questionnaire beneath each other. */
export function AllQuestions({ locale, questions, answers, beginAt, onAnswer, onBack, onEnd, onOne }: Props) {
  const t = checkInWords(locale);
  const place = useFocus<HTMLDivElement>(beginAt);
  return (
    <div class="check-in-all">
      <div class="check-in-top">
        <p class="quiet">{t.questions(questions.length)}</p>
        <button type="button" class="text-button" onClick={onOne}>
          {t['mode.one']}
        </button>
      </div>
      {questions.map((question) => (
        <div key={question.linkId} {...(question.linkId === beginAt && { ref: place, tabIndex: -1 })}>
          {question.lead.map((words) => (
            <p class="check-in-lead" key={words}>
              {words}
            </p>
          ))}
          <QuestionField
            locale={locale}
            question={question}
            value={answers[question.linkId]}
            onChange={(value) => onAnswer(question.linkId, value)}
          />
          <ClearAnswer
            locale={locale}
            value={answers[question.linkId]}
            onClear={() => onAnswer(question.linkId, undefined)}
          />
        </div>
      ))}
      <div class="actions">
        <button type="button" class="button plain" onClick={onBack}>
          {sharedWords(locale).back}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {t.finish}
        </button>
      </div>
    </div>
  );
}
