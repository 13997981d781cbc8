import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import { localDayOf } from '../../domain/day/local-day.ts';

/** How often a page that stays open looks whether a new day has begun, milliseconds. */
const LOOK = 60_000;

/**
 * Now, by the device's clock and where it is.
 *
 * @param boundary the hour at which the participant's day begins, 0–11
 */
export function momentNow(boundary?: number): Moment {
  const now = new Date();
  return {
    at: now.toISOString(),
    today: localDayOf(now.getTime(), -now.getTimezoneOffset(), boundary),
  };
}

/** The participant's day, kept true while the page stays open or comes back to the front. */
export function useToday(boundary?: number): Moment['today'] {
  const [, look] = useState(0);
  useEffect(() => {
    const again = () => look((times) => times + 1);
    const timer = setInterval(again, LOOK);
    document.addEventListener('visibilitychange', again);
    addEventListener('pageshow', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('pageshow', again);
    };
  }, []);
  return momentNow(boundary).today;
}
