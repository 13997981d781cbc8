import { addDays, epochDay, fromEpochDay, type LocalDay } from '../day/local-day.ts';
import type { PauseSpan } from '../records/records.ts';

/** A pause as day numbers; both days are part of it, and an open one has no end. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The pauses with overlapping and adjoining ones made one, earliest first; two devices may each have
 * noted their own. One that ends before it begins has no days, and joins nothing.
 */
function united(pauses: readonly PauseSpan[]): Span[] {
  const spans = pauses
    .map(({ from, to }) => ({ from: epochDay(from), to: to === undefined ? Infinity : epochDay(to) }))
    .sort((one, other) => one.from - other.from);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last === undefined || span.from > last.to + 1) apart.push(span);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return apart;
}

/** How many of the days from one day up to, but not with, another are paused. */
export function pausedDays(pauses: readonly PauseSpan[], from: LocalDay, until: LocalDay): number {
  const [first, last] = [epochDay(from), epochDay(until) - 1];
  return united(pauses).reduce(
    (days, span) => days + Math.max(0, Math.min(span.to, last) - Math.max(span.from, first) + 1),
    0,
  );
}

/** How many of the days from one day up to, but not with, another are not paused; none backwards. */
export function activeDays(pauses: readonly PauseSpan[], from: LocalDay, until: LocalDay): number {
  return Math.max(0, epochDay(until) - epochDay(from) - pausedDays(pauses, from, until));
}

/** The pause a day is in, with everything it adjoins; undefined when the day is not paused. */
export function pauseOn(pauses: readonly PauseSpan[], day: LocalDay): PauseSpan | undefined {
  const number = epochDay(day);
  const span = united(pauses).find(({ from, to }) => from <= number && number <= to);
  if (span === undefined) return undefined;
  const from = fromEpochDay(span.from);
  return span.to === Infinity ? { from } : { from, to: fromEpochDay(span.to) };
}

/**
 * The pauses when the course is taken up again on a day: every one that would reach into that day
 * ends the day before it, and one that began on it is gone. Those planned for later stay.
 */
export function endPauses(pauses: readonly PauseSpan[], day: LocalDay): PauseSpan[] {
  return pauses.flatMap((span) => {
    if (span.from > day || (span.to !== undefined && span.to < day)) return [span];
    return span.from === day ? [] : [{ from: span.from, to: addDays(day, -1) }];
  });
}
