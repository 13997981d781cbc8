import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STORE_NAMES, WORK_STATUSES, type StoreName } from '../../../../src/domain/records/records.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { anyStored } from '../../../helpers/any-record.ts';
import { checkIn, enrolment, entry, uuid } from '../../../helpers/course.ts';

/** The reason a record is refused for, or undefined when it is not. */
const reason = (store: StoreName, value: unknown) => {
  const parsed = parseRecord(store, value);
  return 'reason' in parsed ? parsed.reason : undefined;
};

const kept = { id: uuid(1), createdAt: '2026-10-01T08:00:00.000Z', updatedAt: '2026-10-01T08:00:00.000Z' };
const reflection = { ...kept, prompt: 'week-1-noticed', day: '2026-10-01', fields: { text: 'Regn.' } };
const progress = { ...kept, of: 'section', ref: 'week-1#why', done: true };
const setting = (id: string, value: unknown) => ({ ...kept, id, value });

const without = (record: object, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

describe('a record', () => {
  test('that a device has made is read as it is', () => {
    fc.assert(
      fc.property(anyStored, ({ store, record }) => {
        expect(parseRecord(store, record)).toEqual({ record, mended: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('comes through a file and a database as it is', () => {
    fc.assert(
      fc.property(anyStored, ({ store, record }) => {
        expect(parseRecord(store, JSON.parse(JSON.stringify(record)))).toEqual({ record, mended: [] });
        expect(parseRecord(store, structuredClone(record))).toEqual({ record, mended: [] });
      }),
    );
  });

  test('that is read is a copy, and what was given stays as it was', () => {
    const given = enrolment();
    const parsed = parseRecord('enrolments', given);
    expect('record' in parsed && parsed.record).not.toBe(given);
    expect(given).toEqual(enrolment());
  });

  test('with any one required field missing is refused, by name', () => {
    fc.assert(
      fc.property(anyStored, fc.nat(), ({ store, record }, pick) => {
        const optional = [
          'deletedAt',
          'endedDay',
          'plan',
          'startedAt',
          'note',
          'before',
          'after',
          'occasion',
        ];
        optional.push('enrolment', 'hours', 'ability', 'belief', 'reachedDay', 'goal', 'outcome', 'helped');
        optional.push('status', 'halfDone', 'history');
        const fields = Object.keys(record).filter((name) => !optional.includes(name));
        const field = fields[pick % fields.length] ?? '';
        const told = reason(store, without(record, field));
        // A setting without its name is none at all.
        const expected =
          store === 'settings' && field === 'id' ? 'id must be the name of a setting' : `${field} is missing`;
        expect(told).toBe(expected);
      }),
    );
  });

  test('with a field nobody knows is refused whole, so that nothing in it is lost in silence', () => {
    fc.assert(
      fc.property(anyStored, ({ store, record }) => {
        expect(reason(store, { ...record, mood: 7 })).toBe(
          'mood is not a field this version of the site knows',
        );
      }),
    );
  });

  test.each([null, undefined, 'a text', 7, true, [], [enrolment()], new Date(0), () => 1])(
    'is not %o',
    (value) => {
      for (const store of STORE_NAMES)
        expect(reason(store, value), store).toMatch(/^(the record|id|createdAt) /);
    },
  );
});

describe('the fields of a record', () => {
  test.each<[StoreName, object, string]>([
    ['enrolments', enrolment({ id: 'one' }), 'id must be a UUID in small letters'],
    ['enrolments', enrolment({ id: uuid(1).replaceAll('8', 'A') }), 'id must be a UUID in small letters'],
    [
      'enrolments',
      { ...enrolment(), startDay: '2026-02-29' },
      'startDay must be a day from 1900-01-01 to 2199-12-31',
    ],
    [
      'enrolments',
      { ...enrolment(), startDay: '1899-12-31' },
      'startDay must be a day from 1900-01-01 to 2199-12-31',
    ],
    [
      'enrolments',
      { ...enrolment(), startDay: '2200-01-01' },
      'startDay must be a day from 1900-01-01 to 2199-12-31',
    ],
    ['enrolments', { ...enrolment(), pace: 'fast' }, 'pace must be one of: short, standard, full'],
    ['enrolments', { ...enrolment(), pauses: {} }, 'pauses must be a list'],
    ['enrolments', { ...enrolment(), pauses: [{ to: '2026-10-01' }] }, 'pauses.0.from is missing'],
    ['enrolments', { ...enrolment(), plan: 'kl. 7' }, 'plan must be named values'],
    ['enrolments', { ...enrolment(), plan: { when: 'kl. 7' } }, 'plan.then is missing'],
    ['enrolments', { ...enrolment(), module: '' }, 'module must not be empty'],
    ['enrolments', { ...enrolment(), module: 'x'.repeat(201) }, 'module must have at most 200 characters'],
    [
      'enrolments',
      { ...enrolment(), updatedAt: '2026-10-01' },
      'updatedAt must be an instant such as 2026-10-25T01:30:00.000Z',
    ],
    ['enrolments', { ...enrolment(), updatedAt: 1_790_000_000_000 }, 'updatedAt must be a text'],
    ['enrolments', { ...enrolment(), deletedAt: null }, 'deletedAt must be a text'],
    ['practice-log', entry({ minutes: 0 }), 'minutes must be more than 0'],
    ['practice-log', entry({ minutes: -5 }), 'minutes must be at least 0'],
    ['practice-log', entry({ minutes: 1440.5 }), 'minutes must be at most 1440'],
    ['practice-log', entry({ minutes: Infinity }), 'minutes must be a finite number'],
    ['practice-log', entry({ minutes: NaN }), 'minutes must be a finite number'],
    ['practice-log', { ...entry(), minutes: '20' }, 'minutes must be a number'],
    ['practice-log', entry({ before: 11 }), 'before must be at most 10'],
    ['practice-log', entry({ after: -1 }), 'after must be at least 0'],
    [
      'practice-log',
      { ...entry(), practice: { id: 'a', name: 'b' } },
      "practice must be a practice's id or a name, not both",
    ],
    [
      'practice-log',
      { ...entry(), practice: 'scan' },
      "practice must be a practice's id or a name, not both",
    ],
    [
      'practice-log',
      { ...entry(), startedAt: '2026-10-01T08:00:00Z' },
      'startedAt must be an instant such as 2026-10-25T02:30:00+01:00',
    ],
    ['practice-log', { ...entry(), notedBy: 'somebody' }, 'notedBy must be one of: player, timer, hand'],
    ['practice-log', entry({ note: 'å'.repeat(20_001) }), 'note must have at most 20000 characters'],
    ['practice-log', { ...entry(), day: undefined }, 'day is missing'],
    ['practice-log', { ...entry(), note: () => 'Regn.' }, 'note is not plain data'],
    ['practice-log', { ...entry(), note: null }, 'note must be a text'],
    ['check-ins', checkIn({ answers: { one: Infinity } }), 'answers.one must be a finite number'],
    ['check-ins', { ...checkIn(), answers: { one: '3' } }, 'answers.one must be a number'],
    ['check-ins', { ...checkIn(), answers: [1, 2] }, 'answers must be named values'],
    ['check-ins', { ...checkIn(), answers: new Map([['one', 1]]) }, 'answers is not plain data'],
    ['check-ins', { ...checkIn(), done: 1 }, 'done must be true or false'],
    ['work', { ...kept, day: '2026-10-01', status: 'working', hours: 81 }, 'hours must be at most 80'],
    [
      'work',
      { ...kept, day: '2026-10-01', status: 'idle' },
      `status must be one of: ${WORK_STATUSES.join(', ')}`,
    ],
    ['work', { ...kept, day: '2026-10-01', halfDone: false }, 'halfDone must be true or missing'],
    ['reflections', { ...reflection, fields: { text: 7 } }, 'fields.text must be a text'],
    ['reflections', { ...reflection, fields: ['Regn.'] }, 'fields must be named values'],
    ['progress', { ...progress, of: 'page' }, 'of must be one of: section, item'],
    ['goals', { ...kept, what: { toString: 'x' } }, 'what.toString has a name that is not allowed'],
    [
      'plans',
      { ...kept, what: '', howMuch: '', when: '', howOften: 0, confidence: 5, fromDay: '2026-10-01' },
      'howOften must be at least 1',
    ],
    [
      'plans',
      { ...kept, what: '', howMuch: '', when: '', howOften: 2.5, confidence: 5, fromDay: '2026-10-01' },
      'howOften must be a whole number',
    ],
    [
      'weekly-questions',
      { ...kept, day: '2026-10-01', answer: 'perhaps' },
      'answer must be one of: no, a-little, yes',
    ],
    ['settings', setting('colour', 'red'), 'id must be the name of a setting'],
    ['settings', setting('day-boundary', 12), 'value must be at most 11'],
    ['settings', setting('day-boundary', 3.5), 'value must be a whole number'],
    ['settings', setting('gentle', 'yes'), 'value must be true or false'],
    ['settings', setting('theme', true), 'value must be one of: light, dark, system'],
    ['settings', setting('axes', []), 'value must be named values'],
    [
      'settings',
      setting('player', { guide: 'teacher' }),
      'value.guide must be one of: recording, voice, text',
    ],
    [
      'settings',
      setting('player', { bells: 'loud' }),
      'value.bells must be one of: off, soft, medium, clear',
    ],
    ['settings', setting('player', { voice: '' }), 'value.voice must not be empty'],
    ['settings', setting('player', []), 'value must be named values'],
    [
      'settings',
      setting('axes', { work: 'rich' }),
      'value.work must be one of: on-sick-leave, working, unemployed, student, pensioner',
    ],
    ['settings', setting('axes', { body: ['pain', 'rich'] }), 'value.body.1 must be one of: pain, fatigue'],
  ])('of %s: %#', (store, value, expected) => {
    expect(reason(store, value)).toBe(expected);
  });

  test('without a value are fields left out', () => {
    expect(parseRecord('practice-log', { ...entry(), note: undefined })).toEqual({
      record: entry(),
      mended: [],
    });
  });

  test('may be as long as they are allowed, and no longer', () => {
    const pauses = Array.from({ length: 500 }, () => ({ from: '2026-10-01' }));
    expect(reason('practice-log', entry({ note: 'å'.repeat(20_000), minutes: 1440 }))).toBeUndefined();
    expect(reason('enrolments', { ...enrolment(), pauses })).toBeUndefined();
    expect(reason('enrolments', { ...enrolment(), pauses: [...pauses, ...pauses] })).toBe(
      'pauses must have at most 500 parts',
    );
    const answers = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`item-${index}`, 1]));
    expect(reason('check-ins', checkIn({ answers }))).toBe('answers must have at most 500 parts');
  });

  test('the place of what is wrong is told apart from the words', () => {
    expect(parseRecord('check-ins', { ...checkIn(), answers: { one: '3' } })).toMatchObject({
      field: 'answers.one',
    });
    expect(parseRecord('check-ins', null)).toMatchObject({ field: '' });
  });
});

describe('a record made to hurt', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])(
    'cannot have a field named %s',
    (name) => {
      const json = `{"${name}": "x"}`;
      const hurt: unknown = JSON.parse(JSON.stringify(reflection).replace('{"text":"Regn."}', json));
      expect(reason('reflections', hurt)).toBe(`fields.${name} has a name that is not allowed`);
      const outside: unknown = JSON.parse(
        JSON.stringify(reflection).replace('{', `{"${name}":{"done":true},`),
      );
      expect(reason('reflections', outside)).toBe(`${name} has a name that is not allowed`);
      expect(({} as Record<string, unknown>)['done']).toBeUndefined();
    },
  );

  test.each([10, 100_000])('does not exhaust the stack at depth %i', (depth) => {
    const deep: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(reason('goals', { ...kept, what: deep })).toMatch(
      /^what\.0.* has too many things inside each other$/,
    );
  });

  test('that goes round in a circle comes to an end', () => {
    const circle: Record<string, unknown> = { ...kept };
    circle['what'] = circle;
    expect(reason('goals', circle)).toMatch(/ has too many things inside each other$/);
  });

  test('with more parts than anybody writes is not read', () => {
    expect(reason('goals', { ...kept, what: new Array(20_000).fill(1) })).toMatch(/ has too many parts$/);
  });

  test('with holes in a list, or names beside its numbers, is not read', () => {
    const named = Object.assign([{ from: '2026-10-01' }], { extra: 1 });
    expect(reason('enrolments', { ...enrolment(), pauses: new Array(3) })).toBe('pauses is not plain data');
    expect(reason('enrolments', { ...enrolment(), pauses: named })).toBe('pauses is not plain data');
    const both = Object.assign(new Array(1), { extra: 1 });
    expect(reason('enrolments', { ...enrolment(), pauses: both })).toBe('pauses is not plain data');
  });
});

describe('half a character, as a cut through an emoji leaves it', () => {
  const cut = '😀'.slice(0, 1);

  test('is replaced, and the field is told', () => {
    const parsed = parseRecord('reflections', {
      ...reflection,
      fields: { text: `Regn ${cut}.`, more: 'æøå 😀' },
    });
    expect(parsed).toEqual({
      record: { ...reflection, fields: { text: 'Regn \uFFFD.', more: 'æøå 😀' } },
      mended: ['fields.text'],
    });
  });

  test('is refused in a name, which other records may point at', () => {
    expect(reason('reflections', { ...reflection, fields: { [cut]: 'x' } })).toMatch(
      /has a name that is not allowed$/,
    );
  });
});
