import { describe, expect, test } from 'vitest';
import { calendarWords } from '../../../../src/i18n/own/calendar/index.ts';
import { ahead, atFirst, chosenOf, type Choices } from '../../../../src/islands/calendar/choices.ts';
import { enrolment, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const words = calendarWords('da');
const whose = { plan, enrolment: enrolment(), today: day('2026-10-01') };
const nobody = { ...whose, enrolment: undefined };

const chosen = (change: Partial<Choices>, of: typeof whose | typeof nobody = whose) =>
  chosenOf({ ...atFirst(of, words), ...change }, of, words, uuid(1));

describe('at first', () => {
  test('nothing is chosen', () => {
    expect(chosen({})).toEqual({ practice: [], checkIns: [], courseWeeks: [], problems: [] });
  });

  test('each choice can be taken as it is', () => {
    const all = chosen({ practice: true, checkIns: true, courseWeeks: true });
    expect(all.problems).toEqual([]);
    expect([all.practice.length, all.checkIns.length, all.courseWeeks.length]).toEqual([1, 3, 4]);
  });

  test('there are as many weeks of practice as are left of the course', () => {
    expect(atFirst(whose, words).weeks).toBe('4');
    expect(atFirst({ ...whose, enrolment: enrolment({ module: 'third' }) }, words).weeks).toBe('1');
    expect(atFirst(nobody, words).weeks).toBe('8');
  });
});

describe('practice times', () => {
  test('begin today, or on the first day of a course that is still to come', () => {
    const first = (startDay: string) =>
      chosen(
        { practice: true, weekdays: [1, 2, 3, 4, 5, 6, 7] },
        { ...whose, enrolment: enrolment({ startDay: day(startDay) }) },
      ).practice[0]?.day;
    expect(first('2026-09-01')).toBe('2026-10-01');
    expect(first('2026-11-11')).toBe('2026-11-11');
  });

  test.each<[Partial<Choices>, string]>([
    [{ weekdays: [] }, 'weekdays'],
    [{ start: '' }, 'start'],
    [{ start: '7.30' }, 'start'],
    [{ minutes: '0' }, 'minutes'],
    [{ minutes: '241' }, 'minutes'],
    [{ minutes: '12,5' }, 'minutes'],
    [{ minutes: '-5' }, 'minutes'],
    [{ weeks: '53' }, 'weeks'],
    [{ weeks: 'otte' }, 'weeks'],
  ])('%j has to be mended', (change, problem) => {
    expect(chosen({ practice: true, ...change })).toMatchObject({ practice: [], problems: [problem] });
    // But not by somebody who does not want any.
    expect(chosen({ practice: false, ...change }).problems).toEqual([]);
  });

  test('are told all that is wrong at once', () => {
    const wrong = { weekdays: [], start: 'x', minutes: 'x', weeks: 'x', checkInStart: 'x' };
    expect(chosen({ practice: true, checkIns: true, ...wrong }).problems).toEqual([
      'weekdays',
      'start',
      'minutes',
      'weeks',
      'checkInStart',
    ]);
  });

  test('may be written with spaces around', () => {
    expect(chosen({ practice: true, minutes: ' 30 ' }).practice[0]?.minutes).toBe(30);
  });

  test('remind when asked to', () => {
    expect(chosen({ practice: true }).practice[0]).not.toHaveProperty('remind');
    expect(chosen({ practice: true, remind: true }).practice[0]?.remind).toBe(10);
    expect(chosen({ checkIns: true, checkInRemind: true }).checkIns[0]?.remind).toBe(10);
  });
});

describe('titles', () => {
  const titles = (title: string) => {
    const { practice, checkIns, courseWeeks } = chosen({
      title,
      practice: true,
      checkIns: true,
      courseWeeks: true,
    });
    return [...new Set([...practice, ...checkIns, ...courseWeeks].map((event) => event.title))];
  };

  test('are what was written; the weeks of the course are told apart by their number', () => {
    expect(titles('  Min\ttid ')).toEqual([
      'Min tid',
      'Min tid, 1. uge',
      'Min tid, 2. uge',
      'Min tid, 3. uge',
    ]);
  });

  test('are never empty, and never say what the course is', () => {
    expect(titles(' \n ')[0]).toBe('Tid til mig');
    expect(titles(' ').join()).not.toMatch(/mindful|stress|kursus|øve|spørgsmål/i);
  });
});

describe('of the course', () => {
  test('nothing lies ahead for somebody who is in none, or is through', () => {
    expect(ahead(nobody, words)).toEqual({ checkIns: [], courseWeeks: [] });
    const through = { ...whose, enrolment: enrolment({ endedDay: day('2026-09-30') }) };
    expect(ahead(through, words)).toEqual({ checkIns: [], courseWeeks: [] });
  });

  test('what comes after it can still be put in when its weeks are over', () => {
    const later = { ...whose, enrolment: enrolment({ module: 'later' }) };
    expect(ahead(later, words).courseWeeks).toEqual([]);
    expect(ahead(later, words).checkIns).toHaveLength(1);
  });
});
