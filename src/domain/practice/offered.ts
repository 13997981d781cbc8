import { there } from '../records/edit.ts';
import type { PracticeEntry } from '../records/records.ts';

/** What was practised: a practice of the library, or what the participant calls it. */
export type Practised = PracticeEntry['practice'];

/** What tells one thing practised from another. */
export function practisedKey(practised: Practised): string {
  return 'id' in practised ? `id ${practised.id}` : `name ${practised.name}`;
}

/** Lengths of everyday practice, minutes. */
const EVERYDAY = [1, 3, 5] as const;
/** And the longer ones for what has no lengths of its own. */
const LONGER = [10, 20] as const;
/** So many things noted lately are offered again. */
const MOST_LATELY = 4;

/**
 * What is offered to be noted with one tap, each once: what is suggested, what was noted lately, and
 * every practice that is written.
 *
 * @param written ids of practices, in their order
 */
export function practicesOffered(
  suggested: string | undefined,
  entries: readonly PracticeEntry[],
  written: readonly string[],
): Practised[] {
  const known = new Set(written);
  const lately = notedLately(entries).filter((practised) => !('id' in practised) || known.has(practised.id));
  const offered: Practised[] = [
    ...(suggested !== undefined && known.has(suggested) ? [{ id: suggested }] : []),
    ...lately.slice(0, MOST_LATELY),
    ...written.map((id) => ({ id })),
  ];
  return [...new Map(offered.map((practised) => [practisedKey(practised), practised])).values()];
}

/** Everything practised, what was noted last first. */
function notedLately(entries: readonly PracticeEntry[]): Practised[] {
  const last = new Map<string, PracticeEntry>();
  for (const entry of there(entries)) {
    const key = practisedKey(entry.practice);
    const other = last.get(key);
    if (!other || rank(entry) > rank(other)) last.set(key, entry);
  }
  return [...last.values()]
    .sort((one, other) => (rank(one) < rank(other) ? 1 : -1))
    .map(({ practice }) => practice);
}

const rank = ({ day, createdAt }: PracticeEntry) => `${day} ${createdAt}`;

/**
 * The lengths offered with one tap, minutes, rising.
 *
 * @param lengths the practice's own; missing for what is noted in own words
 * @param suggested minutes
 */
export function minutesOffered(lengths: readonly number[] | undefined, suggested?: number): number[] {
  const minutes = [...EVERYDAY, ...(lengths ?? LONGER), ...(suggested === undefined ? [] : [suggested])];
  return [...new Set(minutes)].sort((one, other) => one - other);
}
