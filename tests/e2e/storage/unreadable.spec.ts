import type { PracticeEntry } from '../../../src/domain/records/records.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';
import { expect, test } from '../../helpers/storage-test.ts';

type Make = (note: PracticeEntry, deep: (depth: number) => unknown) => unknown;

/**
 * Records as no code of the site would write them, put into the database past it. Each is made in the
 * page, since most of it would not come through JSON. With each, something of the reason.
 */
const HOSTILE: readonly [what: string, make: Make, reason: string][] = [
  ['a number for a text', (note) => ({ ...note, note: 7 }), 'note must be a text'],
  ['a text for a number', (note) => ({ ...note, minutes: 'ten' }), 'minutes must be a number'],
  ['Infinity', (note) => ({ ...note, minutes: Infinity }), 'minutes must be a finite number'],
  ['not a number', (note) => ({ ...note, before: NaN }), 'before must be a finite number'],
  [
    'a name of every object',
    (note) => ({ ...note, ...(JSON.parse('{"__proto__":{"admin":true}}') as object) }),
    '__proto__ has a name that is not allowed',
  ],
  [
    'the same, one level down',
    (note) => ({ ...note, practice: JSON.parse('{"__proto__":{"id":"x"}}') as unknown }),
    'practice.__proto__ has a name that is not allowed',
  ],
  ['a name with half a character', (note) => ({ ...note, ['\ud800']: 1 }), 'has a name that is not allowed'],
  [
    'a field of a newer version',
    (note) => ({ ...note, mood: 'calm' }),
    'mood is not a field this version of the site knows',
  ],
  ['no day, which drops it out of the index', (note) => ({ ...note, day: undefined }), 'day is missing'],
  [
    'a day that is not in the calendar',
    (note) => ({ ...note, day: '2026-02-30' }),
    'day must be a day from 1900-01-01 to 2199-12-31',
  ],
  ['a date for a day', (note) => ({ ...note, day: new Date(0) }), 'day is not plain data'],
  [
    'a thousand things inside each other',
    (note, deep) => ({ ...note, note: deep(1000) }),
    'has too many things inside each other',
  ],
  ['itself inside itself', (note) => Object.assign(note, { note }), 'has too many things inside each other'],
  [
    'a note of 30 MB',
    (note) => ({ ...note, note: 'å'.repeat(15e6) }),
    'note must have at most 20000 characters',
  ],
  ['a map', (note) => ({ ...note, note: new Map([['a', 1n]]) }), 'note is not plain data'],
  ['a number for an id', (note) => ({ ...note, id: 7 }), 'id must be a text'],
  ['no end for an id', (note) => ({ ...note, id: -Infinity }), 'id must be a finite number'],
  ['a list for an id', (note) => ({ ...note, id: ['a', ['b']] }), 'id must be a text'],
  ['nothing but an id', () => ({ id: 'x' }), 'id must be a UUID'],
];

for (const [what, make, reason] of HOSTILE) {
  test(`a record with ${what} is kept and can be taken along, and the others are read`, async ({
    page,
    site,
  }) => {
    await page.goto(site.today);
    const [good, bad] = practiceNotes(2);
    if (!good || !bad) throw new Error('two notes were asked for');
    await page.evaluate((note) => window.storage.write('practice-log', [note]), good);
    const maker = await page.evaluateHandle(`({ make: ${String(make)} })`);
    await maker.evaluate((handle, note) => {
      const deep = (depth: number) => {
        let thing: unknown = 'end';
        for (let level = 0; level < depth; level += 1) thing = { thing };
        return thing;
      };
      return window.storage.raw.put('practice-log', [(handle as { make: Make }).make(note, deep)]);
    }, bad);

    expect(await page.evaluate(() => window.storage.readAll('practice-log'))).toEqual([good]);
    const aside = await page.evaluate(async () => {
      const all = await window.storage.readSetAside();
      const text = JSON.parse(window.storage.setAsideText(all)) as unknown[];
      return { reasons: all.map((one) => one.reason), written: text.length, polluted: 'admin' in {} };
    });
    expect(aside).toMatchObject({ written: 1, polluted: false });
    expect(aside.reasons).toHaveLength(1);
    expect(aside.reasons[0]).toContain(reason);
    const stored = () => page.evaluate(async () => (await window.storage.raw.getAll('practice-log')).length);
    expect(await stored()).toBe(2);
  });
}

test('half a character in a text is replaced when it is read, and the record is not lost', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const notes = practiceNotes(1);
  await page.evaluate((some) => window.storage.write('practice-log', some), notes);
  await page.evaluate(
    (some) =>
      window.storage.raw.put(
        'practice-log',
        some.map((note) => ({ ...note, note: 'cut \ud83d' })),
      ),
    notes,
  );
  expect(await page.evaluate(() => window.storage.readAll('practice-log'))).toEqual([
    { ...notes[0], note: 'cut \ufffd' },
  ]);
});

test('what stands among the records set aside and was not put there is shown too', async ({ page, site }) => {
  await page.goto(site.today);
  await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
  await page.evaluate(() => window.storage.raw.put('set-aside', [{ id: 7, store: 'nowhere' }]));
  expect(await page.evaluate(() => window.storage.readSetAside())).toEqual([
    {
      id: '7',
      store: 'set-aside',
      found: { id: 7, store: 'nowhere' },
      reason: 'the record is not one that was set aside',
    },
  ]);
});
