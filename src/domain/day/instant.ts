/** Instants as records carry them: exactly what `Date.toISOString` writes, so that sorting the texts sorts the instants. */

/** The last instant a record may carry; a clock further ahead than this is broken. */
export const LAST_INSTANT = '2199-12-31T23:59:59.999Z';

/** Whether a text is an instant of the years 1970–2199, as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return (
    !Number.isNaN(milliseconds) &&
    new Date(milliseconds).toISOString() === text &&
    text >= '1970' &&
    text <= LAST_INSTANT
  );
}

/**
 * Whether a text is an instant with the offset of the place, as `YYYY-MM-DDTHH:mm:ss+02:00`; parts
 * of a second may follow the seconds.
 */
export function isInstantWithOffset(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,3})?[+-]((?:0\d|1[0-4]):[0-5]\d)$/.exec(text);
  return match !== null && isInstant(`${match[1] ?? ''}.000Z`);
}

/**
 * An instant as the wall clock of a place shows it, `YYYY-MM-DDTHH:mm:ss+02:00`.
 *
 * @param milliseconds since 1 January 1970 UTC
 * @param offsetMinutes how far the wall clock is ahead of UTC
 */
export function withOffset(milliseconds: number, offsetMinutes: number): string {
  const wall = new Date(milliseconds + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(offsetMinutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/**
 * The instant to put on a record changed now: now, or just after its last change when the clock has
 * gone back since, so that the newest version wins over its own copies.
 */
export function changeInstant(last: string, now: string): string {
  if (now > last) return now;
  return last < LAST_INSTANT ? new Date(Date.parse(last) + 1).toISOString() : LAST_INSTANT;
}
