import { matchAnswers } from '../instruments/fhir/match-answers.ts';
import type { ScoredQuestionnaire } from '../instruments/questionnaire.ts';
import { score, type Scored } from '../instruments/score.ts';
import type { CheckIn } from '../records/records.ts';
import { inOrder, instrumentOf, isDone, isWork, type Sheet } from './sheet.ts';

/** A check-in with its number. */
export interface Counted {
  readonly sheet: CheckIn;
  readonly score: number;
  /** What is put beside somebody's own other numbers. */
  readonly compared: number;
}

/** Whether a sheet answers just these questions: the same instrument in the same version. */
export function answersTo(
  { id, version }: Pick<ScoredQuestionnaire, 'id' | 'version'>,
  sheet: Sheet,
): boolean {
  return instrumentOf(sheet) === id && (isWork(sheet) || sheet.version === version);
}

/** A sheet's score; undefined when it answers other questions, or ones that are not added up. */
export function scoreOfSheet(questionnaire: ScoredQuestionnaire, sheet: Sheet): Scored | undefined {
  const { rule, questions } = questionnaire;
  if (!rule || isWork(sheet) || !answersTo(questionnaire, sheet)) return undefined;
  const matched = matchAnswers(questions, sheet.answers);
  return matched.kind === 'matched' ? score(rule, matched.answers) : undefined;
}

/** Every finished check-in of these that has a number, earliest first. */
export function countedSheets(questionnaire: ScoredQuestionnaire, sheets: readonly Sheet[]): Counted[] {
  return inOrder(sheets).flatMap((sheet) => {
    if (isWork(sheet) || !isDone(sheet)) return [];
    const scored = scoreOfSheet(questionnaire, sheet);
    return scored?.kind === 'scored' ? [{ sheet, score: scored.score, compared: scored.compared }] : [];
  });
}

/**
 * The first of these sheets in the course that a sheet belongs to, or the first of all for a sheet of
 * no course; undefined when it is that sheet itself.
 */
export function firstBeside<T extends Sheet>(sheet: Sheet, others: readonly T[]): T | undefined {
  const [first] = inOrder(others).filter(
    ({ enrolment }) => sheet.enrolment === undefined || enrolment === sheet.enrolment,
  );
  return first?.id === sheet.id ? undefined : first;
}
