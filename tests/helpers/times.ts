import { parseTimeOfDay, type TimeOfDay } from '../../src/domain/calendar/event.ts';

/** A time of the day that is known to exist. */
export function time(text: string): TimeOfDay {
  const parsed = parseTimeOfDay(text);
  if (!parsed) throw new RangeError(`no such time: ${text}`);
  return parsed;
}
