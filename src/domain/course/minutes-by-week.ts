import { epochDay, fromEpochDay, type LocalDay } from '../day/local-day.ts';
import type { PracticeEntry } from '../records/records.ts';

type Practice = PracticeEntry['practice'];

/** One week of practice, Monday to Sunday. */
export interface WeekOfPractice {
  readonly monday: LocalDay;
  /** Minutes of everything. */
  readonly total: number;
  /** Minutes by {@link practiceKey}; a practice not done that week is left out. */
  readonly minutes: ReadonlyMap<string, number>;
}

export interface PracticeByWeek {
  /** Every week from the first practice to the last, those without any too. */
  readonly weeks: readonly WeekOfPractice[];
  /** What was done, the most minutes first, as it was noted the first time. */
  readonly practices: readonly {
    readonly key: string;
    readonly practice: Practice;
    readonly total: number;
  }[];
}

/**
 * What makes two notes the same practice. Names of the participant's own are the same whatever their
 * capitals and spaces, and never the same as a practice of the library.
 */
export function practiceKey(practice: Practice): string {
  if ('id' in practice) return `id:${practice.id}`;
  return `name:${practice.name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()}`;
}

/**
 * Minutes by week and practice, deleted ones left out; in one walk through the entries. Ten years of
 * notes have few practices: which one a note is of is found out once for each of them.
 */
export function minutesByWeek(entries: readonly PracticeEntry[]): PracticeByWeek {
  const practices = new Map<string, { key: string; practice: Practice; total: number }>();
  const byWeek = new Map<number, Map<string, number>>();
  const keyOf = knownKeys();
  let [first, last] = [Infinity, -Infinity];
  for (const { deletedAt, practice, day, minutes } of entries) {
    if (deletedAt !== undefined) continue;
    const key = keyOf(practice);
    const known = practices.get(key);
    if (known) known.total += minutes;
    else practices.set(key, { key, practice, total: minutes });

    const week = weekNumber(day);
    if (week < first) first = week;
    if (week > last) last = week;
    const its = byWeek.get(week);
    if (its) its.set(key, (its.get(key) ?? 0) + minutes);
    else byWeek.set(week, new Map([[key, minutes]]));
  }

  const weeks: WeekOfPractice[] = [];
  for (let week = first; week <= last; week += 1) {
    const minutes = byWeek.get(week) ?? new Map<string, number>();
    let total = 0;
    for (const some of minutes.values()) total += some;
    weeks.push({ monday: fromEpochDay(week * 7 - 3), total, minutes });
  }
  return { weeks, practices: [...practices.values()].sort(mostFirst) };
}

/** {@link practiceKey}, worked out once for each id and each way a name was typed. */
function knownKeys(): (practice: Practice) => string {
  const ofId = remembered((id: string) => practiceKey({ id }));
  const ofName = remembered((name: string) => practiceKey({ name }));
  return (practice) => ('id' in practice ? ofId(practice.id) : ofName(practice.name));
}

/** The same work, done once for each input. */
function remembered<In, Out extends string | number>(work: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const made = work(input);
    known.set(input, made);
    return made;
  };
}

/** Weeks since the one that began on Monday 29 December 1969. */
const weekNumber = (day: LocalDay) => Math.floor((epochDay(day) + 3) / 7);

const mostFirst = (one: { key: string; total: number }, other: { key: string; total: number }) =>
  other.total - one.total || (one.key < other.key ? -1 : 1);
