import { describe, expect, test } from 'vitest';
import {
  answersOf,
  finished,
  halfDone,
  instrumentOf,
  inOrder,
  isDone,
  newSheet,
  recordsOf,
  withAnswers,
  type Sheet,
} from '../../../../src/domain/check-in/sheet.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { checkIn, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const FIRST = { at: '2026-10-01T08:00:00.000Z', today: day('2026-10-01') };
const LATER = { at: '2026-10-03T08:00:00.000Z', today: day('2026-10-03') };
const SLOT = { occasion: 'start', enrolment: uuid(1) };

const asked = (id: string) => ({ id, version: '1.0', language: 'da' });
const begun = (id: string) => newSheet(asked(id), SLOT, uuid(9), FIRST);

/** Whether the database would take it. */
function isStorable(sheet: Sheet): boolean {
  const { work, 'check-ins': checkIns } = recordsOf(sheet);
  return 'record' in (work ? parseRecord('work', work[0]) : parseRecord('check-ins', checkIns?.[0]));
}

describe.each([
  ['stress', { 'stress-1': 3, 'stress-4': 0 }],
  ['work', { status: 'working', hours: 0 }],
])('a sheet of "%s"', (id, answers) => {
  test('is half-done from its first moment, and belongs to its occasion', () => {
    const sheet = begun(id);
    expect([instrumentOf(sheet), isDone(sheet), answersOf(sheet)]).toEqual([id, false, {}]);
    expect(sheet).toMatchObject({ ...SLOT, id: uuid(9), day: '2026-10-01' });
    expect(isStorable(sheet)).toBe(true);
  });

  test('holds the answers it was given and no others', () => {
    const sheet = withAnswers(begun(id), answers, LATER.at);
    expect(answersOf(sheet)).toEqual(answers);
    expect(isStorable(sheet)).toBe(true);
    const [first] = Object.entries(answers);
    const fewer = withAnswers(sheet, Object.fromEntries(first ? [first] : []), LATER.at);
    expect(Object.keys(answersOf(fewer))).toEqual([first?.[0]]);
    expect(isStorable(fewer)).toBe(true);
  });

  test('is gone with its last answer, and there again with the next', () => {
    const emptied = withAnswers(withAnswers(begun(id), answers, LATER.at), {}, LATER.at);
    expect(emptied.deletedAt).toBe(LATER.at);
    expect(isStorable(emptied)).toBe(true);
    const again = withAnswers(emptied, answers, LATER.at);
    expect([again.deletedAt, answersOf(again)]).toEqual([undefined, answers]);
    expect(withAnswers(finished(begun(id), FIRST), {}, LATER.at).deletedAt).toBeUndefined();
  });

  test('is finished on the day it is finished, open questions or not', () => {
    const sheet = finished(withAnswers(begun(id), answers, LATER.at), LATER);
    expect([isDone(sheet), sheet.day]).toEqual([true, '2026-10-03']);
    expect(answersOf(sheet)).toEqual(answers);
    expect(isStorable(sheet)).toBe(true);
  });

  test('keeps its day when it is changed or finished once more', () => {
    const sheet = finished(begun(id), FIRST);
    expect(finished(withAnswers(sheet, answers, LATER.at), LATER).day).toBe('2026-10-01');
    expect(isDone(withAnswers(sheet, answers, LATER.at))).toBe(true);
  });

  test('can be gone on with until it is finished', () => {
    const sheet = begun(id);
    expect(halfDone([sheet], asked(id), SLOT)).toBe(sheet);
    expect(halfDone([finished(sheet, LATER)], asked(id), SLOT)).toBeUndefined();
    expect(halfDone([sheet], asked(id), { ...SLOT, occasion: 'end' })).toBeUndefined();
    expect(halfDone([sheet], asked(id), {})).toBeUndefined();
  });
});

test('half-done answers to another version are not gone on with', () => {
  const sheet = checkIn({ version: '0.9', done: false });
  expect(halfDone([sheet], asked('stress'), SLOT)).toBeUndefined();
});

test('sheets stand by their day, and by when they were begun within it', () => {
  const sheets = [
    checkIn({ id: uuid(3), day: day('2026-10-02') }),
    checkIn({ id: uuid(4), createdAt: '2026-10-01T09:00:00.000Z' }),
    checkIn({ id: uuid(5), createdAt: '2026-10-01T08:00:00.000Z' }),
  ];
  expect(inOrder(sheets).map(({ id }) => id)).toEqual([uuid(5), uuid(4), uuid(3)]);
});
