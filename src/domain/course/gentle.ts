import type { Setting } from '../records/records.ts';
import type { PracticeOutline } from './outline.ts';

/** Practices anchored outside the body or where it meets the ground. */
const ANCHORED = ['sounds', 'feet-on-the-floor'];
/** What takes their place while they are still to be written, with open eyes. */
const IN_THEIR_PLACE = 'breathing-space';
/** A minute in the middle of something else. */
const SHORTEST = 'daily-pause';

/** A practice at its shortest. */
export interface GentlePractice {
  readonly practice: PracticeOutline;
  readonly minutes: number;
}

/**
 * What is offered first to somebody who wants it gentle; the anchored practices take turns day by
 * day. Undefined when the site has none of them.
 *
 * @param day of the module, from 1
 */
export function gentlePractice(
  practices: readonly PracticeOutline[],
  day: number,
): GentlePractice | undefined {
  const written = ANCHORED.flatMap((id) => practices.find((one) => one.id === id && one.address) ?? []);
  const practice =
    written[(day - 1) % written.length] ??
    practices.find(({ id, address }) => id === IN_THEIR_PLACE && address);
  return practice && atItsShortest(practice);
}

/** The same and the shortest pause of the day, all that are written, for somebody to choose from. */
export function gentlePractices(practices: readonly PracticeOutline[]): GentlePractice[] {
  return [...ANCHORED, IN_THEIR_PLACE, SHORTEST].flatMap((id) => {
    const practice = practices.find((one) => one.id === id && one.address);
    return (practice && atItsShortest(practice)) ?? [];
  });
}

/** A practice at the shortest of its lengths. */
export function atItsShortest(practice: PracticeOutline): GentlePractice | undefined {
  const [minutes] = practice.lengths;
  return minutes === undefined ? undefined : { practice, minutes };
}

/** Whether the participant has switched the gentle mode on. */
export function isGentle(settings: readonly Setting[]): boolean {
  return settings.find((one) => one.id === 'gentle')?.value ?? false;
}
