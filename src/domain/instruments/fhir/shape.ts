import type { Instrument } from '../instrument.ts';
import { WORK, WORK_FIELDS, type Span } from '../work.ts';
import type { Answer } from './outcome.ts';
import type { Asked } from './questions.ts';

/** Whether so many questions with just these counted answers make up an instrument. */
export function fits({ items, lowest, highest }: Instrument, asked: readonly Asked[]): boolean {
  return asked.length === items && asked.every(({ answer }) => runs(answer, { min: lowest, max: highest }));
}

/** Whether these are the four questions of the work step. */
export function fitsWork(asked: readonly Asked[]): boolean {
  return (
    asked.length === WORK_FIELDS.length &&
    WORK_FIELDS.every((field, index) => {
      const question = asked[index];
      if (question?.entry.linkId !== field) return false;
      const { answer } = question;
      if (field !== 'status') return runs(answer, WORK[field]);
      return (
        answer.kind === 'named' &&
        answer.options.every(({ name }) => WORK.status.some((status) => status === name)) &&
        new Set(answer.options.map(({ name }) => name)).size === answer.options.length
      );
    })
  );
}

/** Whether the answers count every whole number of a span, in either direction. */
function runs(answer: Answer, { min, max }: Span): boolean {
  if (answer.kind === 'named') return false;
  if (answer.kind === 'whole-number') return answer.min === min && answer.max === max;
  const values = answer.options.map(({ value }) => value);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const straight = steps.every((step) => step === 1) || steps.every((step) => step === -1);
  return straight && Math.min(...values) === min && Math.max(...values) === max;
}

/** The number of questions and what their answers count, in words. */
export function describeShape(asked: readonly Asked[]): string {
  const kinds = [...new Set(asked.map(({ answer }) => describeAnswer(answer)))];
  return `${count(asked.length)} with answers ${kinds.slice(0, 4).join(' and ')}`;
}

/** The same of an instrument. */
export function describeInstrument({ items, lowest, highest }: Instrument): string {
  return `${count(items)} with answers ${lowest}–${highest}`;
}

function count(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}

function describeAnswer(answer: Answer): string {
  if (answer.kind === 'named') return 'without numbers';
  if (answer.kind === 'whole-number') return `${answer.min}–${answer.max}`;
  const values = answer.options.map(({ value }) => value);
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return to - from + 1 === values.length ? `${from}–${to}` : values.slice(0, 12).join(', ');
}
