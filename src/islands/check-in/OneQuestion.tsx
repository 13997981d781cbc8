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
  /** The question shown, from 0. */
  readonly step: number;
  readonly answers: Answers;
  readonly onAnswer: (linkId: string, value: AnswerValue | undefined) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  /** Shows all of them instead. */
  readonly onAll: () => void;
}

/** One question at a time, each with the words that introduced it and those before it. */
export function OneQuestion({ locale, questions, step, answers, onAnswer, onBack, onNext, onAll }: Props) {
  const [t, shared] = [checkInWords(locale), sharedWords(locale)];
  const place = useFocus<HTMLParagraphElement>(`${step}`);
  const question = questions[step];
  if (!question) return null;
  const value = answers[question.linkId];
  const isLast = step === questions.length - 1;
  return (
    <div class="check-in-step">
      <div class="check-in-top">
        <p class="quiet" ref={place} tabIndex={-1}>
          {t.question(step + 1, questions.length)}
        </p>
        <button type="button" class="text-button" onClick={onAll}>
          {t['mode.all']}
        </button>
      </div>
      {leadOf(questions, step).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <QuestionField
        key={question.linkId}
        locale={locale}
        question={question}
        value={value}
        onChange={(next) => onAnswer(question.linkId, next)}
      />
      <div class="actions">
        <button type="button" class="button plain" onClick={onBack}>
          {shared.back}
        </button>
        <button type="button" class={value === undefined ? 'button plain' : 'button'} onClick={onNext}>
          {value === undefined ? shared.skip : isLast ? t.finish : shared.next}
        </button>
      </div>
      <ClearAnswer locale={locale} value={value} onClear={() => onAnswer(question.linkId, undefined)} />
    </div>
  );
}

/** The latest introduction up to a question: it holds until there is another. */
function leadOf(questions: readonly Question[], step: number): readonly string[] {
  for (let at = step; at >= 0; at -= 1) {
    const lead = questions[at]?.lead ?? [];
    if (lead.length > 0) return lead;
  }
  return [];
}
