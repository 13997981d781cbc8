import type { LocalDay } from '../day/local-day.ts';
import { WORK_FIELDS } from '../instruments/work.ts';
import type { Moment } from '../course/change.ts';
import { broughtBack, deleted, edited, made } from '../records/edit.ts';
import type { RecordSet } from '../records/merge.ts';
import type { CheckIn, WorkEntry } from '../records/records.ts';

/**
 * Answers to one questionnaire on one day. What is answered about work is a record of its own kind;
 * here both kinds are read and changed alike.
 */
export type Sheet = CheckIn | WorkEntry;

/** What an answer counts, or its name where answers count nothing. */
export type AnswerValue = number | string;
/** Answers by linkId; a question left open is left out. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** What a new sheet is an answer to. */
export interface Asked {
  readonly id: string;
  readonly version: string;
  readonly language: string;
}

/** The occasion of a course a sheet belongs to; both are missing for one outside any course. */
export interface Slot {
  readonly occasion?: string;
  readonly enrolment?: string;
}

export function isWork(sheet: Sheet): sheet is WorkEntry {
  return !('instrument' in sheet);
}

/** The id of the instrument a sheet answers. */
export function instrumentOf(sheet: Sheet): string {
  return isWork(sheet) ? 'work' : sheet.instrument;
}

/** Whether it is finished; open questions do not matter for that. */
export function isDone(sheet: Sheet): boolean {
  return isWork(sheet) ? !sheet.halfDone : sheet.done;
}

export function answersOf(sheet: Sheet): Answers {
  if (!isWork(sheet)) return sheet.answers;
  return Object.fromEntries(
    WORK_FIELDS.flatMap((field) => {
      const value = sheet[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** A sheet without an answer yet. */
export function newSheet(asked: Asked, slot: Slot, id: string, { at, today }: Moment): Sheet {
  const common = { ...made(id, at), ...slot, day: today };
  if (asked.id === 'work') return { ...common, halfDone: true };
  const { id: instrument, version, language } = asked;
  return { ...common, instrument, version, language, answers: {}, done: false };
}

/**
 * A sheet with these answers and no others. One that is not finished is deleted when no answer is left,
 * and there again with the next.
 */
export function withAnswers(sheet: Sheet, answers: Answers, at: string): Sheet {
  const next = answeredAs(sheet, answers, at);
  if (Object.keys(answers).length === 0 && !isDone(next)) return deleted(next, at);
  return next.deletedAt === undefined ? next : broughtBack(next, at);
}

function answeredAs(sheet: Sheet, answers: Answers, at: string): Sheet {
  if (!isWork(sheet)) return edited(sheet, { answers: answers as CheckIn['answers'] }, at);
  const others = Object.entries(sheet).filter(([name]) => !WORK_FIELDS.some((field) => field === name));
  return edited(Object.fromEntries(others) as unknown as WorkEntry, answers, at);
}

/** A sheet finished on a day. One that is finished already keeps its own day, however it is changed. */
export function finished(sheet: Sheet, { at, today }: Moment): Sheet {
  if (isDone(sheet)) return sheet;
  if (!isWork(sheet)) return edited(sheet, { done: true, day: today }, at);
  const whole: WorkEntry & { halfDone?: true } = { ...sheet };
  delete whole.halfDone;
  return edited(whole, { day: today }, at);
}

/** A sheet as it is saved. */
export function recordsOf(sheet: Sheet): RecordSet {
  return isWork(sheet) ? { work: [sheet] } : { 'check-ins': [sheet] };
}

/** The half-done sheet that can be gone on with: of this instrument, version and occasion. */
export function halfDone(sheets: readonly Sheet[], asked: Asked, slot: Slot): Sheet | undefined {
  return inOrder(sheets)
    .filter((sheet) => instrumentOf(sheet) === asked.id && !isDone(sheet))
    .filter((sheet) => isWork(sheet) || sheet.version === asked.version)
    .filter(({ occasion, enrolment }) => occasion === slot.occasion && enrolment === slot.enrolment)
    .at(-1);
}

/** Sheets by their day, earliest first; those of one day as they were begun. */
export function inOrder<T extends Sheet>(sheets: readonly T[]): T[] {
  const place = ({ day, createdAt, id }: { day: LocalDay; createdAt: string; id: string }) =>
    `${day} ${createdAt} ${id}`;
  return [...sheets].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
