import type { RecordSet } from './records/merge.ts';
import type { Kept, StoreName } from './records/records.ts';

/** Something the participant wrote: the texts of one record. */
export interface Note {
  readonly store: StoreName;
  readonly id: string;
  /** The day it is about; for a goal, the day it was set. */
  readonly day: string;
  readonly updatedAt: string;
  /** Only those that are not empty. */
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

/** Everything written in these records. Deleted ones are left out, and those without a word. */
export function notesOf(records: RecordSet): Note[] {
  return [
    ...from('practice-log', records['practice-log'], (entry) => ({
      day: entry.day,
      texts: { name: 'name' in entry.practice ? entry.practice.name : undefined, note: entry.note },
    })),
    ...from('reflections', records.reflections, ({ day, fields }) => ({ day, texts: fields })),
    ...from('goals', records.goals, ({ createdAt, what }) => ({
      day: createdAt.slice(0, 'YYYY-MM-DD'.length),
      texts: { what },
    })),
    ...from('plans', records.plans, ({ fromDay, what, howMuch, when, helped }) => ({
      day: fromDay,
      texts: { what, howMuch, when, helped },
    })),
    ...from('enrolments', records.enrolments, ({ startDay, plan }) => ({
      day: startDay,
      texts: { ...plan },
    })),
  ];
}

function from<T extends Kept>(
  store: StoreName,
  records: readonly T[] = [],
  read: (record: T) => { day: string; texts: Readonly<Record<string, string | undefined>> },
): Note[] {
  return records.flatMap((record) => {
    const { day, texts } = read(record);
    const written = Object.entries(texts).flatMap(([field, text]) => (text?.trim() ? [{ field, text }] : []));
    if (record.deletedAt !== undefined || written.length === 0) return [];
    return [{ store, id: record.id, day, updatedAt: record.updatedAt, texts: written }];
  });
}
