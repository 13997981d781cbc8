import type { Pace } from '../pace.ts';
import type { PracticeEntry } from '../records/records.ts';
import { atItsShortest, gentlePractice } from './gentle.ts';
import { homePracticeOn } from './home-practice.ts';
import type { PracticeOutline } from './outline.ts';
import type { PlannedModule } from './plan.ts';

/** A practice for a number of minutes. */
export interface Offered {
  readonly practice: PracticeOutline;
  readonly minutes: number;
}

/** Why a practice is the one offered. */
export type Reason =
  /** The plan of the day has it. */
  | 'planned'
  /** The plan has another, which is still to be written. */
  | 'instead'
  /** The participant wants it gentle. */
  | 'gentle'
  /** There is no plan, and it is what they practised last. */
  | 'last'
  /** There is no plan, and it is the shortest. */
  | 'short';

/** What to practise on one day. */
export interface PracticeOfDay {
  /** Always one that is written; missing while the site has none. */
  readonly first?: Offered & { readonly reason: Reason };
  /** Whatever else the plan has for the day, also what is still to be written. */
  readonly also: readonly Offered[];
}

/** Who it is for, and when. */
export interface ForWhom {
  readonly pace: Pace;
  /** Of the module, from 1. */
  readonly day: number;
  readonly gentle: boolean;
  /** What was practised so far, none of it deleted. */
  readonly entries: readonly PracticeEntry[];
}

/**
 * One practice for the day, and what else is planned. Nobody is sent to a practice that is still to be
 * written: then another of the same line of the plan takes its place, or another of the same day, or the
 * shortest there is.
 */
export function practiceOfDay(
  practices: readonly PracticeOutline[],
  module: PlannedModule,
  { pace, day, gentle, entries }: ForWhom,
): PracticeOfDay {
  const plan = homePracticeOn(module, pace, day).flatMap(({ practice: id, minutes }) => {
    const practice = practices.find((one) => one.id === id);
    return practice ? [{ practice, minutes }] : [];
  });
  const without = (first: Offered) => plan.filter(({ practice }) => practice.id !== first.practice.id);

  const softly = gentle ? gentlePractice(practices, day) : undefined;
  if (softly) return { first: { ...softly, reason: 'gentle' }, also: without(softly) };

  const [planned] = plan;
  if (planned?.practice.address) return { first: { ...planned, reason: 'planned' }, also: without(planned) };
  const instead = planned && inPlaceOf(planned, practices, module, pace, plan);
  if (instead) return { first: { ...instead, reason: 'instead' }, also: without(instead) };

  const last = lastPractised(entries, practices);
  if (last) return { first: { ...last, reason: 'last' }, also: plan };
  const [short] = shortest(practices, 1);
  return { ...(short && { first: { ...short, reason: 'short' } }), also: plan };
}

function inPlaceOf(
  { practice: { id } }: Offered,
  practices: readonly PracticeOutline[],
  module: PlannedModule,
  pace: Pace,
  plan: readonly Offered[],
): Offered | undefined {
  const line = module.homePractice?.[pace].find((one) => one.practices.includes(id));
  const other = practices.find((one) => line?.practices.includes(one.id) && one.address);
  if (line && other) return { practice: other, minutes: line.minutes };
  return plan.find(({ practice }) => practice.address) ?? shortest(practices, 1)[0];
}

/** The written practices with the shortest lengths, each at its shortest. */
export function shortest(practices: readonly PracticeOutline[], most: number): Offered[] {
  return practices
    .flatMap((practice) => (practice.address ? (atItsShortest(practice) ?? []) : []))
    .sort((one, other) => one.minutes - other.minutes)
    .slice(0, most);
}

/** Something short for whoever has no plan today; gentle for those who want it so. */
export function shortPractice(practices: readonly PracticeOutline[], gentle: boolean): Offered | undefined {
  return (gentle ? gentlePractice(practices, 1) : undefined) ?? shortest(practices, 1)[0];
}

/**
 * The practice of the library that was noted last, at the length nearest to the one noted; undefined
 * when there is none that is written.
 */
export function lastPractised(
  entries: readonly PracticeEntry[],
  practices: readonly PracticeOutline[],
): Offered | undefined {
  const written = new Map(practices.flatMap((one) => (one.address ? [[one.id, one] as const] : [])));
  const idOf = ({ practice }: PracticeEntry) => ('id' in practice ? practice.id : '');
  const [last] = entries.filter((entry) => written.has(idOf(entry))).sort(latestFirst);
  const practice = last && written.get(idOf(last));
  if (!practice) return undefined;
  const [nearest] = [...practice.lengths].sort(
    (one, other) => Math.abs(one - last.minutes) - Math.abs(other - last.minutes),
  );
  return nearest === undefined ? undefined : { practice, minutes: nearest };
}

const latestFirst = (one: PracticeEntry, other: PracticeEntry) =>
  one.day === other.day ? (one.createdAt < other.createdAt ? 1 : -1) : one.day < other.day ? 1 : -1;

/** The lengths to choose from, minutes, rising: the practice's own and the one offered. */
export function lengthsOf({ practice, minutes }: Offered): number[] {
  return [...new Set([...practice.lengths, minutes])].sort((one, other) => one - other);
}
