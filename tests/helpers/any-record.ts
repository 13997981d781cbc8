import fc from 'fast-check';
import { AXES } from '../../src/domain/axes.ts';
import { PACES } from '../../src/domain/pace.ts';
import type { RecordSet } from '../../src/domain/records/merge.ts';
import {
  BELL_LEVELS,
  GUIDES,
  STORE_NAMES,
  WORK_STATUSES,
  type Kept,
  type Records,
  type Setting,
  type StoreName,
} from '../../src/domain/records/records.ts';
import { uuid } from './course.ts';
import { anyNearDay } from './days.ts';

/**
 * Records as several devices could have them. Ids and instants are few, so that the same record comes
 * in several versions, and two of them at the same instant.
 */

const instant = fc.constantFrom(
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T00:30:00.001Z',
  '2026-10-25T01:30:00.000Z',
  '2027-01-01T00:00:00.000Z',
);
const id = fc.integer({ min: 1, max: 5 }).map(uuid);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
/** Names of fields and answers; those that every object answers to are refused, see the tests of shapes. */
const key = name.filter((one) => !(one in Object.prototype) && one !== 'prototype');
const scale = fc.integer({ min: 0, max: 10 });

/** What every record has, made whole with what a store adds; optional fields are sometimes left out. */
function record<T, O = object>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional?: { [K in keyof O]: fc.Arbitrary<O[K]> },
) {
  return fc
    .tuple(
      fc.record({ id, createdAt: instant, updatedAt: instant }),
      fc.record({ deletedAt: instant }, { requiredKeys: [] }),
      fc.record(required),
      fc.record({ ...optional }, { requiredKeys: [] }),
    )
    .map((parts) => Object.assign({}, ...parts) as Kept & T & Partial<O>);
}

const pause = fc.record({ from: anyNearDay, to: anyNearDay }, { requiredKeys: ['from'] });

const setting: fc.Arbitrary<Setting> = fc
  .tuple(
    fc.record({ createdAt: instant, updatedAt: instant }),
    fc.oneof(
      fc.record({
        id: fc.constant('axes' as const),
        value: fc.record(
          {
            work: fc.constantFrom(...AXES.work),
            life: fc.subarray([...AXES.life]),
            body: fc.subarray([...AXES.body]),
          },
          { requiredKeys: [] },
        ),
      }),
      fc.record({ id: fc.constant('day-boundary' as const), value: fc.integer({ min: 0, max: 11 }) }),
      fc.record({ id: fc.constant('theme' as const), value: fc.constantFrom('light', 'dark', 'system') }),
      fc.record({
        id: fc.constant('text-size' as const),
        value: fc.constantFrom('normal', 'large', 'larger'),
      }),
      fc.record({
        id: fc.constant('start' as const),
        value: fc.record({ course: name, step: name }),
      }),
      fc.record({
        id: fc.constant('player' as const),
        value: fc.record(
          { guide: fc.constantFrom(...GUIDES), voice: name, bells: fc.constantFrom(...BELL_LEVELS) },
          { requiredKeys: [] },
        ),
      }),
      fc.record({
        id: fc.constantFrom('gentle' as const, 'persistence-offered' as const),
        value: fc.boolean(),
      }),
    ),
  )
  .map(([kept, choice]) => ({ ...kept, ...choice }));

export const anyRecord: { readonly [Name in StoreName]: fc.Arbitrary<Records[Name]> } = {
  enrolments: record(
    {
      course: name,
      startDay: anyNearDay,
      pace: fc.constantFrom(...PACES),
      module: name,
      moduleSince: anyNearDay,
      pauses: fc.array(pause, { maxLength: 3 }),
    },
    {
      endedDay: anyNearDay,
      history: fc.array(fc.record({ module: name, since: anyNearDay }), { maxLength: 3 }),
      plan: fc.record({ when: text, then: text }),
    },
  ),
  'practice-log': record(
    {
      practice: fc.oneof(fc.record({ id: name }), fc.record({ name })),
      day: anyNearDay,
      minutes: fc.double({ min: 0.1, max: 1440, noNaN: true }),
      notedBy: fc.constantFrom('player', 'timer', 'hand'),
    },
    {
      startedAt: fc.constantFrom('2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00.500+01:00'),
      note: text,
      before: scale,
      after: scale,
    },
  ),
  'check-ins': record(
    {
      instrument: name,
      version: name,
      language: fc.constantFrom('da', 'en'),
      day: anyNearDay,
      answers: fc.dictionary(key, scale, { maxKeys: 4 }),
      done: fc.boolean(),
    },
    { occasion: name, enrolment: id },
  ),
  work: record(
    { day: anyNearDay },
    {
      status: fc.constantFrom(...WORK_STATUSES),
      hours: fc.integer({ min: 0, max: 80 }),
      ability: scale,
      belief: scale,
      occasion: name,
      enrolment: id,
      halfDone: fc.constant(true as const),
    },
  ),
  reflections: record(
    { prompt: name, day: anyNearDay, fields: fc.dictionary(key, text, { maxKeys: 4 }) },
    { enrolment: id },
  ),
  progress: record({ of: fc.constantFrom('section', 'item'), ref: name, done: fc.boolean() }),
  goals: record({ what: text }, { reachedDay: anyNearDay }),
  plans: record(
    {
      what: text,
      howMuch: text,
      when: text,
      howOften: fc.integer({ min: 1, max: 7 }),
      confidence: scale,
      fromDay: anyNearDay,
    },
    { goal: id, outcome: fc.constantFrom('done', 'partly', 'not'), helped: text },
  ),
  'weekly-questions': record({ day: anyNearDay, answer: fc.constantFrom('no', 'a-little', 'yes') }),
  settings: setting,
};

/** Any record with its store. */
export const anyStored = fc
  .constantFrom(...STORE_NAMES)
  .chain((store) => anyRecord[store].map((record: Kept) => ({ store, record })));

/** What a device may hold: some stores, each with at most one version of a record. */
export const anySet: fc.Arbitrary<RecordSet> = fc.record(
  Object.fromEntries(
    STORE_NAMES.map((store) => [
      store,
      fc.uniqueArray(anyRecord[store] as fc.Arbitrary<Kept>, { selector: (one) => one.id, maxLength: 4 }),
    ]),
  ) as { readonly [Name in StoreName]: fc.Arbitrary<Records[Name][]> },
  { requiredKeys: [] },
);
