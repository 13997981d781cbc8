import { expect, test } from 'vitest';
import { calendarWords } from '../../../../src/i18n/own/calendar/index.ts';

const [da, en] = [calendarWords('da'), calendarWords('en')];

test('one is not many', () => {
  expect(da.madePractice(1, '1. juni 2027')).toBe('én tid til at øve, 1. juni 2027');
  expect(da.madePractice(12, '1. juni 2027')).toBe('12 tider til at øve, den første 1. juni 2027');
  expect(en.madePractice(1, '1 June 2027')).toBe('one time to practise, 1 June 2027');
  expect(en.madePractice(12, '1 June 2027')).toBe('12 times to practise, the first on 1 June 2027');
  expect([da.madeCheckIns(1), en.madeCheckIns(1)].join()).not.toMatch(/tider|times/);
  expect([da.madeCourseWeeks(1), en.madeCourseWeeks(2)]).toEqual([
    'én af kursets uger',
    '2 weeks of the course',
  ]);
});

test('the usual title and the name of the file tell nobody what they are for', () => {
  for (const { usualTitle, fileName, weekTitle } of [da, en])
    expect(`${fileName} ${weekTitle(usualTitle, 3)}`).not.toMatch(
      /mindful|stress|åndehul|kursus|course|mbsr/i,
    );
});
