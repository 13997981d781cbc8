import type { AnswerValue } from '../../domain/check-in/sheet.ts';
import type { Question } from '../../domain/instruments/fhir/outcome.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Choices } from '../shared/Choices.tsx';
import { NumberField } from '../shared/NumberField.tsx';

interface Props {
  readonly locale: Locale;
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  readonly onChange: (value: AnswerValue | undefined) => void;
}

/** As many numbers as can be laid out to tap; more are written. */
const MOST_TO_TAP = 11;

/** One question with its answers. */
export function QuestionField({ locale, question, value, onChange }: Props) {
  const { answer, text } = question;
  if (answer.kind === 'whole-number' && answer.max - answer.min >= MOST_TO_TAP) {
    return (
      <NumberField
        locale={locale}
        label={text}
        value={typeof value === 'number' ? value : undefined}
        onChange={onChange}
        least={answer.min}
        most={answer.max}
      />
    );
  }
  const options =
    answer.kind === 'whole-number'
      ? Array.from({ length: answer.max - answer.min + 1 }, (_, at) => answer.min + at).map((number) => ({
          value: number,
          label: number,
        }))
      : answer.kind === 'choice'
        ? answer.options.map((option) => ({ value: option.value, label: option.text }))
        : answer.options.map((option) => ({ value: option.name, label: option.text }));
  return (
    <Choices<AnswerValue>
      legend={text}
      options={options}
      tall={answer.kind !== 'whole-number'}
      numbers={answer.kind === 'whole-number'}
      value={value}
      onChange={onChange}
    />
  );
}
