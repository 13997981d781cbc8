import fc from 'fast-check';
import { parseLocalDay, type LocalDay } from '../../src/domain/day/local-day.ts';

/** A day that is known to exist. */
export function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (!parsed) throw new RangeError(`no such day: ${text}`);
  return parsed;
}

/** Days of the years a participant could meet, made without the code under test. */
export const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2090-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDay);

/** Days close to each other, so that spans overlap, adjoin and turn around. */
export const anyNearDay = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10) as LocalDay);
