import { describe, expect, test } from 'vitest';
import type { Names } from '../../../../src/domain/course/outline.ts';
import { weekMarks } from '../../../../src/domain/course/week-marks.ts';
import { enrolment, plan } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const TITLES: Readonly<Record<string, string>> = {
  arriving: 'Before you begin',
  first: 'Week 1: Here',
  second: 'Week 2: There',
  'long-day': 'A long day',
  third: 'Week 3: Home',
  later: 'After the course: On',
};
const courses: Names['courses'] = [
  {
    id: plan.id,
    title: 'A small course',
    occasions: [],
    modules: plan.modules.map(({ id, kind }) => ({ id, kind, title: TITLES[id] ?? '' })),
  },
];
const today = day('2026-12-01');

describe('the marks of a course', () => {
  test('are the days somebody came to each week, by the beginning of its title', () => {
    const way = enrolment({
      history: [
        { module: 'arriving', since: day('2026-10-01') },
        { module: 'first', since: day('2026-10-03') },
        { module: 'second', since: day('2026-10-20') },
      ],
      module: 'long-day',
      moduleSince: day('2026-10-27'),
    });
    expect(weekMarks([way], courses, today)).toEqual([
      { from: '2026-10-03', label: 'Week 1' },
      { from: '2026-10-20', label: 'Week 2' },
      { from: '2026-10-27', label: 'A long day' },
    ]);
  });

  test('leave out what was only passed through, what comes after the course, and what has not come', () => {
    const way = enrolment({
      history: [
        { module: 'first', since: day('2026-10-01') },
        { module: 'second', since: day('2026-10-10') },
        { module: 'third', since: day('2026-10-10') },
      ],
      module: 'later',
      moduleSince: day('2026-10-20'),
    });
    expect(weekMarks([way], courses, today)).toEqual([
      { from: '2026-10-01', label: 'Week 1' },
      { from: '2026-10-10', label: 'Week 3' },
    ]);
    expect(weekMarks([way], courses, day('2026-10-09'))).toHaveLength(1);
    expect(weekMarks([enrolment({ startDay: day('2027-01-01') })], courses, today)).toEqual([]);
  });

  test('are in the order of time over several courses, and none is made up for a course that is gone', () => {
    const later = enrolment({
      startDay: day('2026-11-01'),
      moduleSince: day('2026-11-01'),
      module: 'second',
    });
    const gone = enrolment({ course: 'gone' });
    expect(weekMarks([later, gone, enrolment()], courses, today)).toEqual([
      { from: '2026-10-01', label: 'Week 1' },
      { from: '2026-11-01', label: 'Week 2' },
    ]);
  });
});
