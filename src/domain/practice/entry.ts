import type { LocalDay } from '../day/local-day.ts';
import { changeInstant } from '../day/instant.ts';
import type { Kept, NotedBy, PracticeEntry } from '../records/records.ts';
import type { Practised } from './offered.ts';

/** A day has no more minutes. */
export const MOST_MINUTES = 1440;

/** What can be changed in an entry; undefined takes an answer away. */
export interface EntryChange {
  readonly practice?: Practised;
  readonly day?: LocalDay;
  readonly minutes?: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly note?: string | undefined;
}

/** A practice noted by hand. */
export function notedByHand(kept: Kept, practice: Practised, minutes: number, day: LocalDay): PracticeEntry {
  return { ...kept, practice, day, minutes, notedBy: 'hand' };
}

/** Seconds of practice below which nothing is noted: somebody only looked. A choice of this project. */
export const LEAST_PRACTISED = 30;

/** What a player or a timer has to tell. */
export interface Practising {
  readonly practice: Practised;
  readonly notedBy: Exclude<NotedBy, 'hand'>;
  /** The participant's day when it began. */
  readonly day: LocalDay;
  /** When it began, with the offset of the place. */
  readonly startedAt: string;
}

/**
 * A practice noted by a player, as far as it has come.
 *
 * @param seconds practised so far; pauses are none of it
 */
export function notedByPlayer(kept: Kept, practising: Practising, seconds: number): PracticeEntry {
  const minutes = Math.min(MOST_MINUTES, Math.max(0.1, Math.round(seconds / 6) / 10));
  return { ...kept, ...practising, minutes };
}

/** An entry changed; one moved to another day no longer says at what time it began. */
export function changedEntry(entry: PracticeEntry, change: EntryChange, at: string): PracticeEntry {
  const { startedAt, before, after, note, ...rest } = { ...entry, ...change };
  const moved = rest.day !== entry.day;
  return {
    ...rest,
    ...(startedAt !== undefined && !moved && { startedAt }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(note && { note }),
    updatedAt: changeInstant(entry.updatedAt, at),
  };
}
