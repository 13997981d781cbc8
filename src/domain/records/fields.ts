import * as v from 'valibot';
import { isInstant, isInstantWithOffset } from '../day/instant.ts';
import { parseLocalDay, type LocalDay } from '../day/local-day.ts';
import { LONGEST_NAME, LONGEST_TEXT } from './limits.ts';

/** What the fields of records may hold, each with the words that follow its name when it does not. */

/** More answers, fields or pauses than this in one record are not a person's doing. */
const MOST_PARTS = 500;
/** Beyond every scale there is. */
export const LARGEST_ANSWER = 1_000_000;
/** Days further off than this come from a broken clock, and would stretch every chart. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

export const text = v.pipe(
  v.string('must be a text'),
  v.maxLength(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`),
);
export const name = v.pipe(
  v.string('must be a text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_NAME, `must have at most ${LONGEST_NAME} characters`),
);
// Only as `crypto.randomUUID` writes them: another spelling of the same id would be another record.
export const uuid = v.pipe(
  v.string('must be a text'),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID in small letters'),
);
const instant = v.pipe(
  v.string('must be a text'),
  v.check(isInstant, 'must be an instant such as 2026-10-25T01:30:00.000Z'),
);
export const startedAt = v.pipe(
  v.string('must be a text'),
  v.check(isInstantWithOffset, 'must be an instant such as 2026-10-25T02:30:00+01:00'),
);
export const day = v.custom<LocalDay>(
  (value) =>
    typeof value === 'string' &&
    parseLocalDay(value) !== undefined &&
    value >= FIRST_DAY &&
    value <= LAST_DAY,
  `must be a day from ${FIRST_DAY} to ${LAST_DAY}`,
);
export const flag = v.boolean('must be true or false');

/** Numbers; anything that is not finite has been refused before. */
export const range = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );
export const whole = (least: number, most: number) =>
  v.pipe(range(least, most), v.integer('must be a whole number'));
export const upToTen = range(0, 10);
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `must be one of: ${values.join(', ')}`);
const FEW = `must have at most ${MOST_PARTS} parts`;
export const list = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(MOST_PARTS, FEW), v.readonly());
// To valibot a list is an object whose names are numbers.
export const notList = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be named values',
);
export const byName = <const T extends v.GenericSchema>(value: T) =>
  v.pipe(notList, v.record(name, value), v.maxEntries(MOST_PARTS, FEW), v.readonly());

/** What every record has. */
export const kept = {
  id: uuid,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.exactOptional(instant),
};
