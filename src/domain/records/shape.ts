// valibot is the one outside library that domain may import: what is stored and what a file holds has
// to be checked where it is defined, and schemas are data, without DOM, clock or chance.
import * as v from 'valibot';
import { AXES } from '../axes.ts';
import { LATEST_BOUNDARY } from '../day/local-day.ts';
import { PACES } from '../pace.ts';
import { commonEntry } from './common-entry.ts';
import {
  byName,
  day,
  flag,
  kept,
  LARGEST_ANSWER,
  list,
  name,
  notList,
  oneOf,
  range,
  startedAt,
  text,
  upToTen,
  uuid,
  whole,
} from './fields.ts';
import { plain, type Fault } from './plain.ts';
import { BELL_LEVELS, GUIDES, WORK_STATUSES, type Kept, type Records, type StoreName } from './records.ts';

/**
 * What one record of each store is. Every object is strict: a name that is not known makes the whole
 * record unreadable, so that it is set aside and shown as it was found. To leave the name out instead
 * would lose what a newer version of the site had written, at the next save and without a word.
 */
export const SHAPES = {
  enrolments: v.strictObject({
    ...kept,
    course: name,
    startDay: day,
    pace: oneOf(PACES),
    module: name,
    moduleSince: day,
    history: v.exactOptional(list(v.strictObject({ module: name, since: day }))),
    pauses: list(v.strictObject({ from: day, to: v.exactOptional(day) })),
    endedDay: v.exactOptional(day),
    plan: v.exactOptional(v.strictObject({ when: text, then: text })),
  }),
  'practice-log': v.strictObject({
    ...kept,
    practice: v.union(
      [v.strictObject({ id: name }), v.strictObject({ name })],
      "must be a practice's id or a name, not both",
    ),
    day,
    startedAt: v.exactOptional(startedAt),
    minutes: v.pipe(range(0, 1440), v.gtValue(0, 'must be more than 0')),
    notedBy: oneOf(['player', 'timer', 'hand']),
    note: v.exactOptional(text),
    before: v.exactOptional(upToTen),
    after: v.exactOptional(upToTen),
  }),
  'check-ins': v.strictObject({
    ...kept,
    instrument: name,
    version: name,
    language: name,
    day,
    occasion: v.exactOptional(name),
    enrolment: v.exactOptional(uuid),
    answers: byName(range(-LARGEST_ANSWER, LARGEST_ANSWER)),
    done: flag,
  }),
  work: v.strictObject({
    ...kept,
    day,
    status: v.exactOptional(oneOf(WORK_STATUSES)),
    hours: v.exactOptional(range(0, 80)),
    ability: v.exactOptional(upToTen),
    belief: v.exactOptional(upToTen),
    occasion: v.exactOptional(name),
    enrolment: v.exactOptional(uuid),
    halfDone: v.exactOptional(v.literal(true, 'must be true or missing')),
  }),
  reflections: v.strictObject({
    ...kept,
    prompt: name,
    enrolment: v.exactOptional(uuid),
    day,
    fields: byName(text),
  }),
  progress: v.strictObject({ ...kept, of: oneOf(['section', 'item']), ref: name, done: flag }),
  goals: v.strictObject({ ...kept, what: text, reachedDay: v.exactOptional(day) }),
  plans: v.strictObject({
    ...kept,
    goal: v.exactOptional(uuid),
    what: text,
    howMuch: text,
    when: text,
    howOften: whole(1, 7),
    confidence: upToTen,
    fromDay: day,
    outcome: v.exactOptional(oneOf(['done', 'partly', 'not'])),
    helped: v.exactOptional(text),
  }),
  'weekly-questions': v.strictObject({ ...kept, day, answer: oneOf(['no', 'a-little', 'yes']) }),
  settings: v.variant(
    'id',
    [
      v.strictObject({
        ...kept,
        id: v.literal('axes'),
        value: v.pipe(
          notList,
          v.strictObject({
            work: v.exactOptional(oneOf(AXES.work)),
            life: v.exactOptional(list(oneOf(AXES.life))),
            body: v.exactOptional(list(oneOf(AXES.body))),
          }),
        ),
      }),
      v.strictObject({ ...kept, id: v.literal('day-boundary'), value: whole(0, LATEST_BOUNDARY) }),
      v.strictObject({ ...kept, id: v.literal('theme'), value: oneOf(['light', 'dark', 'system']) }),
      v.strictObject({ ...kept, id: v.literal('text-size'), value: oneOf(['normal', 'large', 'larger']) }),
      v.strictObject({ ...kept, id: v.literal('gentle'), value: flag }),
      v.strictObject({
        ...kept,
        id: v.literal('start'),
        value: v.pipe(notList, v.strictObject({ course: name, step: name })),
      }),
      v.strictObject({
        ...kept,
        id: v.literal('player'),
        value: v.pipe(
          notList,
          v.strictObject({
            guide: v.exactOptional(oneOf(GUIDES)),
            voice: v.exactOptional(name),
            bells: v.exactOptional(oneOf(BELL_LEVELS)),
          }),
        ),
      }),
      v.strictObject({ ...kept, id: v.literal('persistence-offered'), value: flag }),
    ],
    'must be the name of a setting',
  ),
} satisfies { readonly [Name in StoreName]: v.GenericSchema<unknown, Records[Name]> };

/** A record that can be read, or why it cannot. */
export type ParsedRecord<T> =
  | {
      readonly record: T;
      /** The fields in which half a character had to be replaced; see `plain.ts`. */
      readonly mended: readonly string[];
    }
  | {
      /** In plain words, with the field: `minutes must be at most 1440`. */
      readonly reason: string;
      /** As `fields.text` or `pauses.0.from`; empty for the record as a whole. */
      readonly field: string;
    };

/** A record's own depth is 3; two more tell it from a file made to hurt. */
const BOUNDS = { deepest: 5, most: 10_000 };

const FAULTS: Record<Fault['kind'], string> = {
  'too-deep': 'has too many things inside each other',
  'too-large': 'has too many parts',
  'not-plain': 'is not plain data',
  'unsafe-name': 'has a name that is not allowed',
  'not-finite': 'must be a finite number',
};

/** Reads one record of a store from anything at all. The record is a copy; what was given is left as it is. */
export function parseRecord<Name extends StoreName>(
  store: Name,
  value: unknown,
): ParsedRecord<Records[Name]> {
  const entry = store === 'practice-log' ? commonEntry(value) : undefined;
  // TypeScript does not see that the name of a store says what its records are.
  if (entry) return { record: entry as Kept as Records[Name], mended: [] };
  return parseBySchema(store, value);
}

/** {@link parseRecord} for anything, and with the reason when it cannot be read. */
export function parseBySchema<Name extends StoreName>(
  store: Name,
  value: unknown,
): ParsedRecord<Records[Name]> {
  const data = plain(value, BOUNDS);
  if ('kind' in data) return unreadable(data.field, FAULTS[data.kind]);
  // TypeScript does not see that a store's schema gives that store's records; `satisfies` above does.
  const shape = SHAPES[store] as unknown as v.GenericSchema<unknown, Records[Name]>;
  const result = v.safeParse(shape, data.value, { abortEarly: true });
  if (result.success) return { record: result.output, mended: data.mended };
  const [issue] = result.issues;
  return unreadable(v.getDotPath(issue) ?? '', wordsOf(issue));
}

function unreadable(field: string, words: string) {
  return { field, reason: `${field || 'the record'} ${words}` };
}

function wordsOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a field this version of the site knows';
  return issue.expected === 'Object' ? 'must be named values' : 'is missing';
}
