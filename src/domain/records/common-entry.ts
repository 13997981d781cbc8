import { LONGEST_NAME, LONGEST_TEXT } from './limits.ts';
import type { NotedBy, PracticeEntry } from './records.ts';

/**
 * The short way to read a practice with nothing unusual about it. Ten years of notes are thousands of
 * records of one shape, and the schema takes several times as long to read them as the browser to fetch
 * them. Whatever this way does not know goes through the schema: it can only ever say the same, sooner.
 * A test holds the two against each other.
 */

/** The years 1970 to 2199; 29 February is looked up in a calendar by the schema. */
const DATE =
  '(?:19[7-9]|20\\d|21\\d)\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
const DAY = new RegExp(`^${DATE}$`);
const INSTANT = new RegExp(`^${DATE}${TIME}\\.\\d{3}Z$`);
const STARTED_AT = new RegExp(`^${DATE}${TIME}(?:\\.\\d{1,3})?[+-](?:0\\d|1[0-4]):[0-5]\\d$`);
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Texts without characters of two units, which may have been cut in half. */
const WHOLE_CHARACTERS = /^[^\uD800-\uDFFF]*$/;

const REQUIRED = new Set(['id', 'createdAt', 'updatedAt', 'practice', 'day', 'minutes', 'notedBy']);

type Unknown = Readonly<Record<string, unknown>>;

/**
 * The value itself when it is a practice; undefined when it takes more to say whether it is one. It is
 * not copied: what comes from the database or a file is nobody else's.
 */
export function commonEntry(value: unknown): PracticeEntry | undefined {
  if (!isPlain(value)) return undefined;
  const { id, createdAt, updatedAt, day, minutes, notedBy } = value;
  if (
    !isCommonPractice(value['practice']) ||
    !matches(id, UUID) ||
    !matches(createdAt, INSTANT) ||
    !matches(updatedAt, INSTANT) ||
    !matches(day, DAY) ||
    !isWithin(minutes, Number.MIN_VALUE, 1440) ||
    !isNotedBy(notedBy)
  )
    return undefined;
  for (const field in value) {
    if (REQUIRED.has(field)) continue;
    const its = value[field];
    const isKnown =
      field === 'startedAt'
        ? matches(its, STARTED_AT)
        : field === 'note'
          ? isText(its, LONGEST_TEXT)
          : (field === 'before' || field === 'after') && isWithin(its, 0, 10);
    if (!isKnown) return undefined;
  }
  // The patterns are those of days that exist, and every field has been looked at.
  return value as unknown as PracticeEntry;
}

function isCommonPractice(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const [field = '', another] = Object.keys(value);
  if (another !== undefined || (field !== 'id' && field !== 'name')) return false;
  const its = value[field];
  return isText(its, LONGEST_NAME) && its !== '';
}

function isPlain(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isText(value: unknown, most: number): value is string {
  return matches(value, WHOLE_CHARACTERS) && value.length <= most;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isNotedBy(value: unknown): value is NotedBy {
  return value === 'player' || value === 'timer' || value === 'hand';
}
