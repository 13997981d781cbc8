import { localDayOf, type LocalDay } from '../../domain/day/local-day.ts';

/**
 * The day on the wall calendar at an instant, where the device is.
 *
 * @param instant ISO 8601
 */
export function dayOf(instant: string): LocalDay {
  const date = new Date(instant);
  return localDayOf(date.getTime(), -date.getTimezoneOffset(), 0);
}
