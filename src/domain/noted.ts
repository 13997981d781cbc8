import type { PracticeEntry, Reflection } from './records/records.ts';
import { hasWords } from './written.ts';

/** Something noted on a day. */
export type Noted =
  | { readonly store: 'practice-log'; readonly record: PracticeEntry }
  | { readonly store: 'reflections'; readonly record: Reflection };

/** What was noted on one day, newest first. */
export interface NotedDay {
  readonly day: string;
  readonly noted: readonly Noted[];
}

/** Everything noted, the newest day first, and within a day what was noted last; empty texts left out. */
export function allNoted(records: {
  readonly 'practice-log': readonly PracticeEntry[];
  readonly reflections: readonly Reflection[];
}): Noted[] {
  const practised = records['practice-log'].map((record): Noted => ({ store: 'practice-log', record }));
  const written = records.reflections
    .filter(hasWords)
    .map((record): Noted => ({ store: 'reflections', record }));
  return [...practised, ...written].sort(({ record: one }, { record: other }) => {
    if (one.day !== other.day) return one.day < other.day ? 1 : -1;
    if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  });
}

/** The months in which something was noted, as `YYYY-MM`, in the order of what was noted. */
export function monthsOf(noted: readonly Noted[]): string[] {
  return [...new Set(noted.map(({ record }) => record.day.slice(0, 'YYYY-MM'.length)))];
}

/** What was noted in a month and before it, of everything noted, newest first. */
export function upToMonth(noted: readonly Noted[], month: string): readonly Noted[] {
  const from = noted.findIndex(({ record }) => record.day.slice(0, month.length) <= month);
  return from < 0 ? [] : noted.slice(from);
}

/** By days, in the order it is in. */
export function byDay(noted: readonly Noted[]): NotedDay[] {
  const days: { day: string; noted: Noted[] }[] = [];
  for (const one of noted) {
    const last = days.at(-1);
    if (last?.day === one.record.day) last.noted.push(one);
    else days.push({ day: one.record.day, noted: [one] });
  }
  return days;
}
