import type { LogOutline, PromptOutline } from './course/outline.ts';
import type { LocalDay } from './day/local-day.ts';
import { broughtBack, deleted, edited } from './records/edit.ts';
import type { Kept, Reflection } from './records/records.ts';

/** What stands before the id of a log where a reflection names what it was written at. */
const LOG = 'log/';

/** The prompt of everything written in a log. */
export function logPrompt(log: string): string {
  return LOG + log;
}

/** A new entry of a log, still without words. */
export function newLogEntry(kept: Kept, log: string, day: LocalDay): Reflection {
  return { ...kept, prompt: logPrompt(log), day, fields: {} };
}

/** Whether anything is written in it. */
export function hasWords({ fields }: Reflection): boolean {
  return Object.values(fields).some((text) => text.trim() !== '');
}

/** Moved to a day, or with another text in a field; without a word left it is deleted, and with one it is there again. */
export function rewritten(
  reflection: Reflection,
  change: { readonly day: LocalDay } | { readonly field: string; readonly text: string },
  at: string,
): Reflection {
  if ('day' in change) return edited(reflection, change, at);
  const { [change.field]: _before, ...others } = reflection.fields;
  const fields = change.text === '' ? others : { ...others, [change.field]: change.text };
  const next = edited(reflection, { fields }, at);
  if (!hasWords(next)) return deleted(next, at);
  return next.deletedAt === undefined ? next : broughtBack(next, at);
}

/** What a text was written at. */
export interface WrittenAt {
  /** Of the module, or the log; missing when the site no longer has it. */
  readonly title?: string;
  /** Missing for a log, whose fields have questions of their own. */
  readonly question?: string;
  /** Those of the form, and those that hold something although the form no longer has them. */
  readonly fields: readonly { readonly id: string; readonly label?: string; readonly hint?: string }[];
}

/** What a text was written at, as far as the site still has it. */
export function writtenAt(
  { prompt, fields }: Reflection,
  prompts: readonly PromptOutline[],
  logs: readonly LogOutline[],
): WrittenAt {
  const log = prompt.startsWith(LOG) ? logs.find(({ id }) => logPrompt(id) === prompt) : undefined;
  const known = prompts.find(({ id }) => id === prompt);
  const asked = log?.fields ?? (known ? [{ id: 'text' }] : []);
  const former = Object.keys(fields).filter((id) => !asked.some((field) => field.id === id));
  return {
    ...(log && { title: log.title }),
    ...(known && { title: known.title, question: known.question }),
    fields: [...asked, ...former.map((id) => ({ id }))],
  };
}
