import { describe, expect, test } from 'vitest';
import type { CourseOutline } from '../../../../src/domain/course/outline.ts';
import {
  coursesGoingOn,
  forgetStart,
  noteStart,
  startDays,
  startSteps,
  startView,
  stepAfter,
  stepBefore,
} from '../../../../src/domain/course/start.ts';
import { weekday } from '../../../../src/domain/day/local-day.ts';
import { deleted } from '../../../../src/domain/records/edit.ts';
import { settingOf } from '../../../../src/domain/records/settings.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { enrolment, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const AT = '2026-10-01T12:00:00.000Z';
const LATER = '2026-10-02T12:00:00.000Z';

const course = (id: string): CourseOutline => ({
  id,
  title: id,
  summary: id,
  address: `/${id}/`,
  modules: [],
  occasions: [],
});
const courses = [course('first'), course('second')];

describe('the steps', () => {
  test('ask for a course where there are several, and tell what to know where that is written', () => {
    expect(startSteps({ courses: 2, informed: true })).toEqual([
      'course',
      'informed',
      'pace',
      'days',
      'day',
      'plan',
      'done',
    ]);
    expect(startSteps({ courses: 1, informed: false })).toEqual(['pace', 'days', 'day', 'plan', 'done']);
  });

  test('lead on to the end and back to the beginning', () => {
    const steps = startSteps({ courses: 1, informed: true });
    const on = steps.map((step) => stepAfter(steps, step));
    expect(on).toEqual([...steps.slice(1), 'done']);
    expect(steps.map((step) => stepBefore(steps, step))).toEqual([undefined, ...steps.slice(0, -1)]);
  });
});

describe('a course goes on', () => {
  const going = (...all: ReturnType<typeof enrolment>[]) =>
    coursesGoingOn(courses, all).map((one) => [one.course.id, one.enrolment.id]);

  test('when it was begun and neither ended nor deleted', () => {
    expect(going(enrolment({ course: 'second' }))).toEqual([['second', uuid(1)]]);
    expect(going(enrolment({ course: 'second', endedDay: day('2026-10-09') }))).toEqual([]);
    expect(going(deleted(enrolment({ course: 'second' }), LATER))).toEqual([]);
  });

  test('while it is paused', () => {
    expect(going(enrolment({ course: 'first', pauses: [{ from: day('2026-10-02') }] }))).toHaveLength(1);
  });

  test('once, and then as it was begun last', () => {
    const early = enrolment({ course: 'first', id: uuid(1), createdAt: AT });
    const late = enrolment({ course: 'first', id: uuid(2), createdAt: LATER });
    expect(going(early, late)).toEqual([['first', uuid(2)]]);
    expect(going(late, early)).toEqual([['first', uuid(2)]]);
  });

  test('in the order of the site, those it does not offer left out', () => {
    const all = ['elsewhere', 'second', 'first'].map((id, at) => enrolment({ course: id, id: uuid(at) }));
    expect(going(...all).map(([id]) => id)).toEqual(['first', 'second']);
  });
});

describe('the page for starting shows', () => {
  test('a start to whoever takes no course, or has ended the one they took', () => {
    expect(startView(courses, [], [])).toEqual({ kind: 'start' });
    const ended = enrolment({ course: 'first', endedDay: day('2026-10-09') });
    expect(startView(courses, [ended], [])).toEqual({ kind: 'start' });
  });

  test('what was chosen to whoever takes a course', () => {
    expect(startView(courses, [enrolment({ course: 'first' })], [])).toEqual({ kind: 'choices' });
  });

  test('the step at which a start was left, whether or not the course was begun on the way', () => {
    const note = noteStart([], 'second', 'day', AT);
    const left = { kind: 'start', course: 'second', step: 'day' };
    expect(startView(courses, [], [note])).toEqual(left);
    expect(startView(courses, [enrolment({ course: 'second' })], [note])).toEqual(left);
  });

  test('the start from its beginning where the step left at is not known any more', () => {
    const note = noteStart([], 'second', 'day', AT);
    const old = { ...note, value: { course: 'second', step: 'horoscope' } } as typeof note;
    expect(startView(courses, [], [old])).toEqual({ kind: 'start', course: 'second' });
  });

  test('nothing of a course the site does not offer any more', () => {
    expect(startView(courses, [], [noteStart([], 'elsewhere', 'day', AT)])).toEqual({ kind: 'start' });
  });
});

describe('the note of where somebody is', () => {
  test('can be kept, and the newest takes the place of the one before', () => {
    const before = noteStart([], 'first', 'pace', AT);
    const after = noteStart([before], 'first', 'plan', LATER);
    expect(parseRecord('settings', after)).toEqual({ record: after, mended: [] });
    expect(after.id).toBe(before.id);
    expect(settingOf([after], 'start')).toEqual({ course: 'first', step: 'plan' });
  });

  test('is forgotten once, and only where there is one', () => {
    const note = noteStart([], 'first', 'plan', AT);
    const gone = forgetStart([note], LATER);
    expect(gone).toHaveLength(1);
    expect(settingOf(gone, 'start')).toBeUndefined();
    expect(forgetStart(gone, LATER)).toEqual([]);
    expect(forgetStart([], LATER)).toEqual([]);
  });
});

describe('the days offered first', () => {
  test('are today, tomorrow and the Monday after', () => {
    expect(startDays(day('2026-10-01'))).toEqual(['2026-10-01', '2026-10-02', '2026-10-05']);
    expect(startDays(day('2026-10-05'))).toEqual(['2026-10-05', '2026-10-06', '2026-10-12']);
  });

  test('name no day twice: on a Sunday tomorrow is the Monday', () => {
    const [sunday] = startDays(day('2026-10-04'));
    expect(sunday && weekday(sunday)).toBe(7);
    expect(startDays(day('2026-10-04'))).toEqual(['2026-10-04', '2026-10-05']);
  });
});
