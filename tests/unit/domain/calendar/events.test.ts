import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInEvents,
  courseWeekEvents,
  expectedModules,
} from '../../../../src/domain/calendar/course-events.ts';
import { firstOn, minutesOf, oneLine, parseTimeOfDay } from '../../../../src/domain/calendar/event.ts';
import { practiceEvents } from '../../../../src/domain/calendar/practice-times.ts';
import { daysBetween, weekday, type Weekday } from '../../../../src/domain/day/local-day.ts';
import type { Enrolment } from '../../../../src/domain/records/records.ts';
import { enrolment, plan } from '../../../helpers/course.ts';
import { anyDay, day } from '../../../helpers/days.ts';
import { time } from '../../../helpers/times.ts';

const expected = (change: Partial<Enrolment>, today: string) =>
  expectedModules(plan, enrolment(change), day(today)).map(({ module, from }) => [module.id, from]);

describe('times of the day', () => {
  test.each(['00:00', '07:30', '19:05', '23:59'])('%s is one', (text) => {
    expect(parseTimeOfDay(text)).toBe(text);
  });

  test.each(['24:00', '7:30', '07:60', '07.30', '07:30:00', 'kl. 7', ''])('%j is none', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });

  test('are so many minutes after midnight', () => {
    expect(['00:00', '07:30', '23:59'].map((text) => minutesOf(time(text)))).toEqual([0, 450, 1439]);
  });
});

describe('titles', () => {
  test('are one line, without what cannot be shown, and not endless', () => {
    expect(oneLine('  Tid\r\n\ttil\u2028mig\u0007 \uD83D')).toBe('Tid til mig');
    expect(oneLine('😀'.repeat(300))).toBe('😀'.repeat(200));
  });
});

describe('practice times', () => {
  const times = {
    uid: 'mine',
    title: 'Tid til mig',
    from: day('2026-10-20'),
    weeks: 2,
    weekdays: [7, 1, 7] as Weekday[],
    start: time('19:30'),
    minutes: 20,
  };

  test('begin on the first weekday that was chosen, and come each week', () => {
    expect(practiceEvents(times)).toEqual([
      {
        uid: 'mine-practice',
        title: 'Tid til mig',
        day: '2026-10-25',
        start: '19:30',
        minutes: 20,
        weekly: { weekdays: [1, 7], count: 4 },
      },
    ]);
  });

  test('remind only when asked to, also right at the start', () => {
    expect(practiceEvents(times)[0]).not.toHaveProperty('remind');
    expect(practiceEvents({ ...times, remind: 0 })[0]).toHaveProperty('remind', 0);
  });

  test('on no weekday are none', () => {
    expect(practiceEvents({ ...times, weekdays: [] })).toEqual([]);
  });

  test('begin within a week, on a weekday that was chosen and no earlier one', () => {
    const chosen = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(chosen, anyDay, (weekdays, from) => {
        const first = firstOn(weekdays, from);
        const wait = daysBetween(from, first);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(weekdays).toContain(weekday(first));
        // Of the days passed over none was chosen.
        const passed = Array.from({ length: wait }, (_, days) => ((weekday(from) - 1 + days) % 7) + 1);
        expect(weekdays.filter((one) => passed.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('the modules to come', () => {
  test('follow week by week from the one the participant is at, over the end of summer time', () => {
    expect(expected({ module: 'second', moduleSince: day('2026-10-19') }, '2026-10-22')).toEqual([
      ['second', '2026-10-19'],
      ['long-day', '2026-10-26'],
      ['third', '2026-11-02'],
      ['later', '2026-11-09'],
    ]);
  });

  test('count from the start day before it', () => {
    expect(expected({ startDay: day('2026-12-28') }, '2026-10-01').slice(0, 2)).toEqual([
      ['first', '2026-12-28'],
      ['second', '2027-01-04'],
    ]);
  });

  test('wait for a pause, and for somebody who takes longer than a week', () => {
    const pauses = [{ from: day('2026-10-03'), to: day('2026-10-04') }];
    expect(expected({ pauses }, '2026-10-06')[1]).toEqual(['second', '2026-10-10']);
    expect(expected({ pauses: [{ from: day('2026-10-03') }] }, '2026-11-06')[1]).toEqual([
      'second',
      '2026-11-11',
    ]);
    expect(expected({}, '2026-11-06')[1]).toEqual(['second', '2026-11-06']);
  });

  test('are none after the end, or in a module that is gone', () => {
    expect(expected({ endedDay: day('2026-10-05') }, '2026-10-06')).toEqual([]);
    expect(expected({ module: 'retired' }, '2026-10-06')).toEqual([]);
  });
});

describe('course weeks in the calendar', () => {
  const weeks = (change: Partial<Enrolment>, today: string) =>
    courseWeekEvents(plan, enrolment(change), day(today), (module) => `Uge ${module.id.length}`);

  test('are whole weeks with the title the caller gives, up to the end of the course', () => {
    expect(weeks({ module: 'long-day' }, '2026-10-02')).toMatchObject([
      { title: 'Uge 8', day: '2026-10-01', days: 7 },
      { title: 'Uge 5', day: '2026-10-08', days: 7 },
    ]);
  });

  test('leave out a week that is over', () => {
    expect(weeks({}, '2026-10-07')[0]).toMatchObject({ day: '2026-10-01' });
    expect(weeks({}, '2026-10-08')[0]).toMatchObject({ day: '2026-10-08' });
  });
});

describe('check-ins in the calendar', () => {
  const times = { title: 'Ti minutter', start: time('10:00'), minutes: 10 };
  const days = (change: Partial<Enrolment>, today: string) =>
    checkInEvents(plan, enrolment(change), day(today), times).map((event) => event.day);

  test('stand on the day their module is expected to begin, and weeks after it', () => {
    // "middle" in the second module, "end" in the third week, thirteen weeks after the last.
    expect(days({}, '2026-10-01')).toEqual(['2026-10-08', '2026-10-22', '2027-01-28']);
  });

  test('weeks after a module count from its end', () => {
    const soon = { ...plan, occasions: [{ id: 'soon', module: 'first', weeksAfter: 2 }] };
    expect(checkInEvents(soon, enrolment(), day('2026-10-01'), times)[0]?.day).toBe('2026-10-22');
  });

  test('that have passed are left out', () => {
    expect(days({ module: 'second' }, '2026-10-01')[0]).toBe('2026-10-01');
    expect(days({ module: 'second' }, '2026-10-02')[0]).toBe('2026-10-15');
  });
});

test('two events never have the same uid, and none tells what the course is', () => {
  const taken = enrolment({ module: 'arriving' });
  const today = day('2026-10-01');
  const uids = [
    ...courseWeekEvents(plan, taken, today, () => 'x'),
    ...checkInEvents(plan, taken, today, { title: 'x', start: time('10:00'), minutes: 10 }),
  ].map(({ uid }) => uid);
  expect(uids).toHaveLength(9);
  expect(new Set(uids).size).toBe(9);
  const names = [plan.id, ...plan.modules.map(({ id }) => id), ...plan.occasions.map(({ id }) => id)];
  for (const uid of uids) expect(names.filter((name) => uid.includes(name))).toEqual([]);
});
