import type { LocalDay } from '../day/local-day.ts';
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

type Unknown = Readonly<Record<string, unknown>>;

/** A copy of the practice that a value is; undefined when it takes more to say whether it is one. */
export function commonEntry(value: unknown): PracticeEntry | undefined {
  if (!isPlain(value)) return undefined;
  const { id, createdAt, updatedAt, day, minutes, notedBy } = value;
  const practice = commonPractice(value['practice']);
  if (
    !practice ||
    !matches(id, UUID) ||
    !matches(createdAt, INSTANT) ||
    !matches(updatedAt, INSTANT) ||
    !matches(day, DAY) ||
    !isWithin(minutes, Number.MIN_VALUE, 1440) ||
    !isNotedBy(notedBy)
  )
    return undefined;
  // The pattern is that of days that exist.
  const entry: { -readonly [Field in keyof PracticeEntry]: PracticeEntry[Field] } = {
    id,
    createdAt,
    updatedAt,
    practice,
    day: day as LocalDay,
    minutes,
    notedBy,
  };
  for (const field in value) {
    if (isOwn(entry, field)) continue;
    const its = value[field];
    if (field === 'startedAt' && matches(its, STARTED_AT)) entry.startedAt = its;
    else if (field === 'note' && isText(its, LONGEST_TEXT)) entry.note = its;
    else if ((field === 'before' || field === 'after') && isWithin(its, 0, 10)) entry[field] = its;
    else return undefined;
  }
  return entry;
}

function commonPractice(value: unknown): PracticeEntry['practice'] | undefined {
  if (!isPlain(value)) return undefined;
  const [field, another] = Object.keys(value);
  if (another !== undefined) return undefined;
  const { id, name } = value;
  if (field === 'id') return isText(id, LONGEST_NAME) && id !== '' ? { id } : undefined;
  return field === 'name' && isText(name, LONGEST_NAME) && name !== '' ? { name } : undefined;
}

function isPlain(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `in` would also find what every object answers to. */
const isOwn = (record: object, field: string) => Object.prototype.hasOwnProperty.call(record, field);

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
