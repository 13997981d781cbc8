import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/domain/fold.ts';
import { notesOf, type Note } from '../../../src/domain/notes.ts';
import { marksIn, search, searchable } from '../../../src/domain/search.ts';
import { enrolment, entry, uuid } from '../../helpers/course.ts';
import { day } from '../../helpers/days.ts';

const note = (text: string, change: Partial<Note> = {}): Note => ({
  store: 'reflections',
  id: uuid(1),
  day: '2026-10-01',
  updatedAt: '2026-10-01T08:00:00.000Z',
  texts: [{ field: 'text', text }],
  ...change,
});

const finds = (text: string, query: string) => search(searchable([note(text)]), query).length === 1;

/** The parts of the text that would be marked. */
const marked = (text: string, query: string) =>
  marksIn(note(text), query).flatMap(({ spans }) => spans.map(({ from, to }) => text.slice(from, to)));

describe('a word is found', () => {
  test.each([
    ['Gåtur i REGN', 'gåtur'],
    ['Gåtur i REGN', 'regn'],
    ['Gåtur', 'gaatur'],
    ['Gaatur', 'gåtur'],
    ['Gåtur'.normalize('NFD'), 'GÅTUR'],
    ['Gåtur', 'gåtur'.normalize('NFD')],
    ['Ærgrelse over køen', 'aergrelse koeen'],
    ['Aergrelse', 'ærgrelse'],
    ['Køen', 'KOEEN'],
    ['Idé på en café', 'ide cafe'],
    ['Ide paa en cafe', 'idé på café'],
    ['Hos Öberg i Malmö', 'øberg malmø'],
    ['Straße', 'strasse'],
    ['kropsscanning', 'scan'],
    ['Kl. 7.30', '30'],
    ['body-scan', 'body-scan'],
    ['"Ro"', 'ro!'],
    ['ǿ', 'oe'],
    ['İstanbul', 'istanbul'],
  ])('in "%s" by "%s"', (text, query) => {
    expect(finds(text, query)).toBe(true);
    expect(marked(text, query).length).toBeGreaterThan(0);
  });

  test.each([
    ['Gåtur', 'løb'],
    ['Gåtur i regn', 'gåtur sol'],
    ['Gåtur', ''],
    ['Gåtur', '   '],
    ['Hvad?', '?'],
    ['', 'a'],
  ])('not in "%s" by "%s"', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  test('in any text of a note, and the others may have the other words', () => {
    const form = note('', {
      texts: [
        { field: 'what', text: 'Bussen kom' },
        { field: 'body', text: 'varme i maven' },
        { field: 'else', text: 'intet' },
      ],
    });
    expect(search(searchable([form]), 'mave bus')).toEqual([form]);
    expect(marksIn(form, 'mave bus')).toEqual([
      { field: 'what', spans: [{ from: 0, to: 3 }] },
      { field: 'body', spans: [{ from: 8, to: 12 }] },
    ]);
  });
});

describe('what is marked', () => {
  test.each([
    ['På vej, måske på tur', 'paa', ['På', 'på']],
    ['Paa vej', 'på', ['Paa']],
    ['Gåtur'.normalize('NFD'), 'gåtur', ['Gåtur'.normalize('NFD')]],
    ['Køen i køkkenet', 'kø en', ['Køen', 'kø', 'en']],
    ['Ærlig', 'a', ['Æ']],
    ['😀 ro 😀', 'ro', ['ro']],
    ['sol sol', 'sol ol', ['sol', 'sol']],
  ])('in "%s" by "%s" is %j', (text, query, parts) => {
    expect(marked(text, query)).toEqual(parts);
  });

  test('are spans in order and apart, inside the text, wherever a note is found', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aAåÅæøoe \u030A\u0301é😀')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const spans = marksIn(note(text), query).flatMap((one) => one.spans);
        if (finds(text, query)) expect(spans.length).toBeGreaterThan(0);
        let last = -1;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is found by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
        for (const word of words) expect(finds(text, word), word).toBe(true);
      }),
    );
  });
});

describe('folding', () => {
  test('gives the same with places and without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }), (one, other) => {
        for (const text of [one, other, one.normalize('NFD'), one.toUpperCase()]) {
          const { folded, begins, ends } = foldWithPlaces(text);
          expect(folded).toBe(fold(text));
          expect([begins.length, ends.length]).toEqual([folded.length, folded.length]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same however the characters were put together, and done twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('notes that are found', () => {
  test('come newest first', () => {
    const notes = [
      note('ro', { id: uuid(1), day: '2026-10-01' }),
      note('ro', { id: uuid(2), day: '2026-10-25' }),
      note('ro', { id: uuid(3), day: '2026-10-01', updatedAt: '2026-10-02T08:00:00.000Z' }),
      note('uro', { id: uuid(4), day: '2025-12-31' }),
      note('støj', { id: uuid(5), day: '2026-12-31' }),
    ];
    expect(search(searchable(notes), 'ro').map(({ id }) => id)).toEqual([uuid(2), uuid(3), uuid(1), uuid(4)]);
  });
});

describe('what can be searched', () => {
  const kept = { id: uuid(7), createdAt: '2026-10-03T08:00:00.000Z', updatedAt: '2026-10-04T08:00:00.000Z' };
  const texts = (records: Parameters<typeof notesOf>[0]) =>
    notesOf(records).map((one) => [one.day, one.texts]);

  test('is everything the participant wrote', () => {
    const plan = {
      ...kept,
      what: 'gå',
      howMuch: 'ti minutter',
      when: 'efter kaffen',
      howOften: 3,
      confidence: 8,
    };
    expect(
      texts({
        'practice-log': [entry({ practice: { name: 'Yoga' }, note: 'stiv' })],
        reflections: [{ ...kept, prompt: 'p', day: day('2026-10-05'), fields: { text: 'ro', more: '' } }],
        goals: [{ ...kept, what: 'cykle igen' }],
        plans: [{ ...plan, fromDay: day('2026-10-06'), helped: 'selskab' }],
        enrolments: [enrolment({ plan: { when: 'kl. 7', then: 'sidde' } })],
      }),
    ).toEqual([
      [
        '2026-10-01',
        [
          { field: 'name', text: 'Yoga' },
          { field: 'note', text: 'stiv' },
        ],
      ],
      ['2026-10-05', [{ field: 'text', text: 'ro' }]],
      ['2026-10-03', [{ field: 'what', text: 'cykle igen' }]],
      [
        '2026-10-06',
        [
          { field: 'what', text: 'gå' },
          { field: 'howMuch', text: 'ti minutter' },
          { field: 'when', text: 'efter kaffen' },
          { field: 'helped', text: 'selskab' },
        ],
      ],
      [
        '2026-10-01',
        [
          { field: 'when', text: 'kl. 7' },
          { field: 'then', text: 'sidde' },
        ],
      ],
    ]);
  });

  test('is nothing deleted, and nothing without a word', () => {
    const deletedAt = kept.updatedAt;
    expect(
      notesOf({
        'practice-log': [entry({ note: 'stiv', deletedAt }), entry(), entry({ note: '  ' })],
        goals: [{ ...kept, what: 'cykle', deletedAt }],
        enrolments: [enrolment()],
      }),
    ).toEqual([]);
  });
});
