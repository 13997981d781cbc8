import { expect, test } from 'vitest';
import { made } from '../../../src/domain/records/edit.ts';
import { parseRecord } from '../../../src/domain/records/shape.ts';
import { hasWords, newLogEntry, rewritten, writtenAt } from '../../../src/domain/written.ts';
import { reflection, uuid } from '../../helpers/course.ts';
import { day } from '../../helpers/days.ts';

const AT = '2026-10-02T08:00:00.000Z';
const weather = {
  id: 'weather',
  title: 'Vejret',
  lead: 'Skriv, hvad himlen gjorde.',
  address: '/dagboeger/vejret/',
  fields: [
    { id: 'sky', label: 'Hvordan så himlen ud?' },
    { id: 'coat', label: 'Hvad havde du på?' },
  ],
};
const seen = { id: 'seen', question: 'Hvad så du?', title: 'På dørtrinnet', address: '/kurser/a/b/' };

test('a log entry is there from its first word to its last', () => {
  const empty = newLogEntry(made(uuid(1), AT), 'weather', day('2026-10-01'));
  expect(hasWords(empty)).toBe(false);
  const begun = rewritten(empty, { field: 'sky', text: 'G' }, AT);
  expect(begun).toMatchObject({ prompt: 'log/weather', fields: { sky: 'G' } });
  expect(begun).not.toHaveProperty('deletedAt');
  const emptied = rewritten(begun, { field: 'sky', text: '' }, AT);
  expect(emptied).toMatchObject({ fields: {}, deletedAt: expect.any(String) as string });
  const again = rewritten(emptied, { field: 'coat', text: 'Uld' }, AT);
  expect(again).not.toHaveProperty('deletedAt');
  expect(again.fields).toEqual({ coat: 'Uld' });
  for (const one of [empty, begun, emptied, again]) {
    expect(parseRecord('reflections', one)).toHaveProperty('record');
  }
});

test('blanks are no words, and are left where they are', () => {
  const blank = rewritten(reflection(), { field: 'text', text: ' \n' }, AT);
  expect(blank.fields).toEqual({ text: ' \n' });
  expect(blank.deletedAt).toBeDefined();
});

test('a text moved to another day keeps its words', () => {
  const moved = rewritten(reflection(), { day: day('2026-09-01') }, AT);
  expect(moved).toEqual({ ...reflection(), day: '2026-09-01', updatedAt: AT });
});

test('what was written at a question, or in a log, is shown with it', () => {
  expect(writtenAt(reflection({ prompt: 'seen' }), [seen], [weather])).toEqual({
    title: 'På dørtrinnet',
    question: 'Hvad så du?',
    fields: [{ id: 'text' }],
  });
  expect(
    writtenAt(reflection({ prompt: 'log/weather', fields: { coat: 'Uld' } }), [seen], [weather]),
  ).toEqual({
    title: 'Vejret',
    fields: weather.fields,
  });
});

test('what was written at something that is gone keeps its words', () => {
  expect(writtenAt(reflection({ prompt: 'gone' }), [seen], [weather])).toEqual({ fields: [{ id: 'text' }] });
  const old = reflection({ prompt: 'log/weather', fields: { sky: 'Grå', wind: 'Frisk' } });
  expect(writtenAt(old, [], [weather]).fields).toEqual([...weather.fields, { id: 'wind' }]);
  expect(writtenAt(old, [], []).fields).toEqual([{ id: 'sky' }, { id: 'wind' }]);
});
