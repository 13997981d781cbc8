import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBackup, parseBackup, readBackup } from '../../../../src/domain/records/backup.ts';
import { mergeSets } from '../../../../src/domain/records/merge.ts';
import { anySet } from '../../../helpers/any-record.ts';
import { checkIn, entry, uuid } from '../../../helpers/course.ts';

const MADE = '2026-10-25T01:30:00.000Z';
const records = {
  'practice-log': [entry({ id: uuid(4), note: 'Ro og æøå 😀' }), entry({ id: uuid(2), deletedAt: MADE })],
  'check-ins': [checkIn()],
};
const file = buildBackup(records, MADE, 'Åndehul');

/** The file with something else in it. */
const changed = (change: object) => parseBackup({ ...file, ...change });
const where = (parsed: ReturnType<typeof parseBackup>) =>
  'problem' in parsed && parsed.problem.kind === 'broken' ? parsed.problem.where : parsed;

describe('a copy of everything', () => {
  test('says what it is, and has every store', () => {
    expect(file).toMatchObject({ format: 'aandehul-backup', version: 2, madeAt: MADE, site: 'Åndehul' });
    expect(Object.keys(file.records).sort()).toEqual([
      'check-ins',
      'enrolments',
      'goals',
      'plans',
      'practice-log',
      'progress',
      'reflections',
      'settings',
      'weekly-questions',
      'work',
    ]);
    expect(file.records['practice-log'].map(({ id }) => id)).toEqual([uuid(2), uuid(4)]);
  });

  test('names itself first, so that one cut short is still known', () => {
    expect(JSON.stringify(file, null, 2).split('\n')[1]).toBe('  "format": "aandehul-backup",');
  });

  test('is read back as it was, deleted records too', () => {
    fc.assert(
      fc.property(anySet, fc.constantFrom('Åndehul', undefined), (set, site) => {
        const text = JSON.stringify(buildBackup(set, MADE, site));
        const read = readBackup(text);
        expect(read).toEqual({ backup: buildBackup(set, MADE, site), mended: 0 });
        expect('backup' in read && mergeSets(set, read.backup.records)).toEqual(mergeSets(set, {}));
      }),
    );
  });

  test('may be written with spaces, and with a mark of its encoding', () => {
    expect(readBackup(`\uFEFF${JSON.stringify(file, null, 2)}\n`)).toEqual({ backup: file, mended: 0 });
  });

  test('may lack a store, and the name of the site', () => {
    expect(parseBackup({ format: 'aandehul-backup', version: 1, madeAt: MADE, records: {} })).toEqual({
      backup: buildBackup({}, MADE),
      mended: 0,
    });
  });

  test('with a record twice has its later version once', () => {
    const twice = [entry({ minutes: 10 }), entry({ minutes: 30, updatedAt: '2026-11-01T08:00:00.000Z' })];
    const parsed = changed({ records: { 'practice-log': twice } });
    expect('backup' in parsed && parsed.backup.records['practice-log']).toEqual([twice[1]]);
  });

  test('with half a character in a text is read, and the record counted', () => {
    const text = JSON.stringify(
      buildBackup({ 'practice-log': [entry({ note: '\uD83D', practice: { name: 'a\uD83D' } })] }, MADE),
    );
    expect(readBackup(text)).toMatchObject({
      mended: 1,
      backup: { records: { 'practice-log': [{ note: '\uFFFD', practice: { name: 'a\uFFFD' } }] } },
    });
  });
});

describe('a file of another kind', () => {
  test.each([
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['nothing', ''],
    ['a list', '[1, 2, 3]'],
    ['a number', '7'],
    ['null', 'null'],
    ['JSON of another program', '{"format":"another-backup","version":1}'],
    ['JSON without a format', '{"version":1,"records":{}}'],
    ['an age file', 'age-encryption.org/v1\n-> scrypt abc 18\n'],
    ['very deep JSON', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s is foreign', (_what, text) => {
    expect(readBackup(text)).toEqual({ problem: { kind: 'foreign' } });
  });
});

describe('a file that cannot be read', () => {
  test('of a newer version is refused by its number, whatever is in it', () => {
    const newer = { format: 'aandehul-backup', version: 3, records: 'in some other way', more: { deep: 1 } };
    expect(parseBackup(newer)).toEqual({ problem: { kind: 'newer', version: 3 } });
  });

  test('cut short anywhere is never taken for a whole one', () => {
    const text = JSON.stringify(file);
    fc.assert(
      fc.property(fc.integer({ min: 40, max: text.length - 1 }), (length) => {
        expect(readBackup(text.slice(0, length))).toEqual({
          problem: { kind: 'broken', where: 'the file is not whole' },
        });
      }),
    );
  });

  test('with a single bad record is not read at all, and the record is named', () => {
    const list = [entry(), entry({ id: uuid(5) }), entry({ id: uuid(6), minutes: 5000 })];
    expect(where(changed({ records: { ...file.records, 'practice-log': list } }))).toBe(
      'practice-log 3: minutes must be at most 1440',
    );
  });

  test.each([
    [{ version: 0 }, 'version is not a number this site knows'],
    [{ version: '1' }, 'version is not a number this site knows'],
    [{ version: undefined }, 'version is not a number this site knows'],
    [{ version: 1.5 }, 'version is not a number this site knows'],
    [{ madeAt: 'yesterday' }, 'madeAt must be an instant'],
    [{ madeAt: undefined }, 'madeAt must be an instant'],
    [{ site: 7 }, 'site must be a short text'],
    [{ site: 'x'.repeat(201) }, 'site must be a short text'],
    [{ records: [] }, 'records must be stores by name'],
    [{ records: undefined }, 'records must be stores by name'],
    [{ records: { diary: [] } }, 'diary is not a store this site knows'],
    [{ records: { goals: {} } }, 'goals must be a list'],
    [{ records: { goals: [null] } }, 'goals 1: the record must be named values'],
    [{ records: { goals: [{ what: Infinity }] } }, 'records.goals.0.what: not-finite'],
    [{ more: 1 }, 'more is not a part of the file this site knows'],
  ])('%#: is broken, and it says where', (change, expected) => {
    expect(where(changed(change))).toEqual(expected);
  });

  test('with a name that would reach behind its objects is broken', () => {
    const text = JSON.stringify(file)
      .replace('"fields"', '"x"')
      .replace('"records":{', '"records":{"__proto__":{},');
    expect(where(readBackup(text))).toBe('records.__proto__: unsafe-name');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('with too much inside itself is too deep, however deep', () => {
    for (const depth of [20, 100_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      const text = JSON.stringify(file).replace('"goals":[]', `"goals":${deep}`);
      expect(readBackup(text)).toEqual({ problem: { kind: 'too-deep' } });
    }
  });

  test('with more than there is room for is too large, as text and as values', () => {
    expect(readBackup(' '.repeat(32_000_001))).toEqual({ problem: { kind: 'too-large' } });
    const many = new Array(3_000_000).fill(0);
    expect(changed({ records: { goals: many } })).toEqual({ problem: { kind: 'too-large' } });
  });

  test('whatever the file, there is an answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        expect(Object.keys(parseBackup(anything))).toHaveLength(1);
        expect('problem' in changed({ records: { goals: [json] } })).toBe(true);
        expect('problem' in changed({ madeAt: anything })).toBe(true);
      }),
    );
  });
});
