import { expect, test } from 'vitest';
import { countedSheets, firstBeside, scoreOfSheet } from '../../../../src/domain/check-in/over-time.ts';
import type { CheckIn } from '../../../../src/domain/records/records.ts';
import { checkIn, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';
import { questionnaireFor } from '../../../helpers/questionnaires.ts';

const stress = questionnaireFor('stress');

/** A check-in with the same answer to all eight questions. */
const with8 = (answer: number, change: Partial<CheckIn> = {}) =>
  checkIn({
    answers: Object.fromEntries(stress.questions.map(({ linkId }) => [linkId, answer])),
    ...change,
  });

test('answers to the questions are scored by the rule, whatever the language they were given in', () => {
  // Every second question counts the other way round: 4 × 3 + 4 × 1.
  expect(scoreOfSheet(stress, with8(3, { language: 'en' }))).toMatchObject({ kind: 'scored', score: 16 });
});

test('answers to another version are not scored', () => {
  expect(scoreOfSheet(stress, with8(3, { version: '0.9' }))).toBeUndefined();
  expect(scoreOfSheet(stress, with8(3, { instrument: 'pss-10' }))).toBeUndefined();
  expect(scoreOfSheet(stress, checkIn({ answers: { elsewhere: 1 } }))).toBeUndefined();
});

test('only finished check-ins with a number stand beside each other, earliest first', () => {
  const sheets = [
    with8(4, { id: uuid(3), day: day('2026-11-01') }),
    with8(1, { id: uuid(4), done: false }),
    checkIn({ id: uuid(5), answers: { 'stress-1': 1 } }),
    with8(0, { id: uuid(6), day: day('2026-10-01') }),
  ];
  expect(countedSheets(stress, sheets).map(({ sheet }) => sheet.id)).toEqual([uuid(6), uuid(3)]);
});

test('the first beside a sheet is that of its own course', () => {
  const [before, start, middle, chosen] = [
    with8(1, { id: uuid(3), day: day('2026-01-01'), enrolment: uuid(88) }),
    with8(1, { id: uuid(4), day: day('2026-10-01') }),
    with8(1, { id: uuid(5), day: day('2026-11-01') }),
    checkIn({ id: uuid(6), day: day('2026-11-02') }),
  ];
  const all = [chosen, middle, start, before];
  expect(firstBeside(middle, all)).toBe(start);
  expect(firstBeside(start, all)).toBeUndefined();
  delete (chosen as { enrolment?: string }).enrolment;
  expect(firstBeside(chosen, all)).toBe(before);
});
