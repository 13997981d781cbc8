import type { Note } from './notes.ts';

/** Whom a participant may prepare a conversation with. */
export const WHOM = ['job-centre', 'doctor', 'employer', 'study-adviser', 'somebody'] as const;
export type Whom = (typeof WHOM)[number];

/** The prompt of what somebody would like to talk about, where a reflection names it. */
export const CONVERSATION = 'conversation';

/** Whether a note has words of its own that may be shown to others; a practice has when something was added to it. */
export function canBeShown({ store, texts }: Note): boolean {
  return store !== 'practice-log' || texts.some(({ field }) => field === 'note');
}
