import type { Note } from './notes.ts';
import type { Records, StoreName } from './records/records.ts';
import { hasWords } from './written.ts';

type Lists = { readonly [Name in StoreName]: readonly Records[Name][] };

/** Whom a participant may prepare a conversation with. */
export const WHOM = ['job-centre', 'doctor', 'employer', 'study-adviser', 'somebody'] as const;
export type Whom = (typeof WHOM)[number];

/** The prompt of what somebody would like to talk about, where a reflection names it. */
export const CONVERSATION = 'conversation';

/** Whether a note has words of its own that may be shown to others; a practice has when something was added to it. */
export function canBeShown({ store, texts }: Note): boolean {
  return store !== 'practice-log' || texts.some(({ field }) => field === 'note');
}

/** Whether there is any such note, without going through all of them. */
export function hasNotes(
  records: Pick<Lists, 'practice-log' | 'reflections' | 'goals' | 'plans' | 'enrolments'>,
): boolean {
  return (
    records['practice-log'].some(({ note = '' }) => note.trim() !== '') ||
    records.reflections.some((one) => one.prompt !== CONVERSATION && hasWords(one)) ||
    records.goals.length + records.plans.length > 0 ||
    records.enrolments.some(({ plan }) => plan !== undefined)
  );
}
