import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent, TimedEvent } from '../../../../src/domain/calendar/event.ts';
import { practiceEvents } from '../../../../src/domain/calendar/practice-times.ts';
import type { Weekday } from '../../../../src/domain/day/local-day.ts';
import { calendarFile } from '../../../../src/islands/calendar/file.ts';
import { eventsIn, onTheWall, timesByIcal, timesByNodeIcal } from '../../../helpers/calendar.ts';
import { anyDay, day } from '../../../helpers/days.ts';
import { time } from '../../../helpers/times.ts';

const MADE = '2026-10-01T08:15:30.123Z';

const once = (change: Partial<TimedEvent> = {}): TimedEvent => ({
  uid: 'one',
  title: 'Tid til mig',
  day: day('2026-10-20'),
  start: time('07:30'),
  minutes: 20,
  ...change,
});
const made = (...events: CalendarEvent[]) => calendarFile(events, MADE);
/** The file's lines as they were before they were folded. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => Buffer.byteLength(line, 'utf8');

describe('weekly times', () => {
  /** Sundays and Wednesdays at half past seven, from the week before the clocks are changed. */
  const around = (first: string) => made(once({ day: day(first), weekly: { weekdays: [3, 7], count: 5 } }));

  test.each([
    ['to winter time', '2026-10-21', ['2026-10-21', '2026-10-25', '2026-10-28', '2026-11-01', '2026-11-04']],
    ['to summer time', '2026-03-25', ['2026-03-25', '2026-03-29', '2026-04-01', '2026-04-05', '2026-04-08']],
    [
      'to summer time a year later',
      '2027-03-24',
      ['2027-03-24', '2027-03-28', '2027-03-31', '2027-04-04', '2027-04-07'],
    ],
  ])('keep the hour of the wall clock over the change %s', (_change, first, days) => {
    const file = around(first);
    const expected = days.map((one) => [`${one} 07:30`, `${one} 07:50`]);
    const wall = (times: ReturnType<typeof timesByIcal>) =>
      times.map(({ start, end }) => [onTheWall(start), onTheWall(end)]);
    expect(wall(timesByIcal(file))).toEqual(expected);
    expect(wall(timesByNodeIcal(file))).toEqual(expected);
  });

  test('start an hour later by the sun once winter time has come', () => {
    expect(timesByIcal(around('2026-10-21')).map(({ start }) => start.slice(11, 16))).toEqual([
      '05:30',
      '06:30',
      '06:30',
      '06:30',
      '06:30',
    ]);
  });

  test('are read alike by two programs that know nothing of each other', () => {
    const weekdays = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    // Not the two hours of the night that a change of the clocks takes away or gives twice.
    const hour = fc.integer({ min: 4, max: 23 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(
        weekdays,
        anyDay.filter((one) => one >= '1997'),
        hour,
        fc.integer({ min: 1, max: 8 }),
        (chosen, from, at, weeks) => {
          const start = time(`${at}:45`);
          const file = made(
            ...practiceEvents({ uid: 'x', title: 'x', from, weeks, weekdays: chosen, start, minutes: 30 }),
          );
          const times = timesByIcal(file);
          expect(times).toHaveLength(chosen.length * weeks);
          expect(times.filter((one) => onTheWall(one.start).slice(11) !== start)).toEqual([]);
          expect(timesByNodeIcal(file)).toEqual(times);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('one time', () => {
  test('may go on past midnight', () => {
    const [only] = timesByIcal(made(once({ start: time('23:50') })));
    expect([only?.start, only?.end].map((at) => at && onTheWall(at))).toEqual([
      '2026-10-20 23:50',
      '2026-10-21 00:10',
    ]);
  });

  test('is on the wall clock of Denmark, wherever it is read', () => {
    expect(lines(made(once()))).toContain('DTSTART;TZID=Europe/Copenhagen:20261020T073000');
  });

  test('says of itself that it is private, and when the file was made', () => {
    const said = lines(made(once()));
    expect(said).toContain('CLASS:PRIVATE');
    expect(said).toContain('DTSTAMP:20261001T081530Z');
  });

  test('keeps its uid in a later file, and tells that it is newer', () => {
    const sequence = (at: string) => eventsIn(calendarFile([once()], at))[0]?.sequence ?? Number.NaN;
    expect(eventsIn(made(once()))[0]?.uid).toBe('one');
    expect(sequence('2026-10-01T08:16:30.123Z')).toBeGreaterThan(sequence(MADE));
    // Calendars keep it in 31 bits.
    expect(sequence('2199-12-31T23:59:59.999Z')).toBeLessThan(2 ** 31);
  });
});

describe('reminders', () => {
  const alarms = (event: TimedEvent) =>
    eventsIn(made(event)).flatMap(({ component }) => component.getAllSubcomponents('valarm'));

  test.each([
    [10, -600],
    [0, 0],
    [90, -5400],
  ])('come %i minutes before the start', (remind, seconds) => {
    const [alarm, ...others] = alarms(once({ remind }));
    expect(others).toEqual([]);
    const trigger = alarm?.getFirstPropertyValue('trigger');
    expect(trigger instanceof ICAL.Duration && trigger.toSeconds()).toBe(seconds);
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Tid til mig');
  });

  test('do not come when nobody asked', () => {
    expect(alarms(once())).toEqual([]);
  });
});

describe('whole days', () => {
  const week = { uid: 'week', title: 'Tid til mig', day: day('2026-10-22'), days: 7 };

  test('end before the day after the last, and take no time', () => {
    const said = lines(made(week));
    expect(said).toContain('DTSTART;VALUE=DATE:20261022');
    expect(said).toContain('DTEND;VALUE=DATE:20261029');
    expect(said).toContain('TRANSP:TRANSPARENT');
  });

  test('are the same days for both programs, over the change of the clocks', () => {
    // A whole day has no zone: each program gives the midnights of the machine it runs on.
    const days = ['2026-10-22 00:00', '2026-10-29 00:00'];
    for (const [only] of [timesByIcal(made(week)), timesByNodeIcal(made(week))])
      expect([only?.start, only?.end].map((at) => at && onTheWall(at))).toEqual(days);
  });
});

describe('the text', () => {
  const long = 'Æblegrød, på én gang; "så"\\n 🧘🏽 – '.repeat(6).trim();

  test('has lines of at most 75 octets, each ended as the standard has it', () => {
    const file = made(
      once({ title: long, remind: 5 }),
      once({ uid: 'x'.repeat(300), title: 'å'.repeat(200) }),
    );
    expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const all = file.split('\r\n');
    expect(all.filter((line) => octets(line) > 75)).toEqual([]);
    // And no shorter than need be: at most one letter's octets are left free.
    expect(Math.max(...all.map(octets))).toBeGreaterThanOrEqual(72);
  });

  test('escapes what has a meaning of its own', () => {
    expect(lines(made(once({ title: 'a,b;c\\n:"d"' })))).toContain('SUMMARY:a\\,b\\;c\\\\n:"d"');
  });

  test('brings any title back as it was, in both programs', () => {
    const anyTitle = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(anyTitle, (title) => {
        const [event] = practiceEvents({
          uid: 'x',
          title,
          from: day('2026-10-20'),
          weeks: 1,
          weekdays: [2],
          start: time('07:30'),
          minutes: 20,
          remind: 0,
        });
        const file = made(...(event ? [event] : []));
        expect(timesByIcal(file).map((one) => one.title)).toEqual([event?.title]);
        expect(timesByNodeIcal(file).map((one) => one.title)).toEqual([event?.title]);
        expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
      }),
    );
  });

  test('tells nothing of whose site or which course it is from', () => {
    expect(made(once())).not.toMatch(/mindful|åndehul|aandehul|mbsr|stress|kursus|course/i);
  });
});

test('the same events at the same instant are the same file', () => {
  expect(made(once(), once({ uid: 'two' }))).toBe(made(once(), once({ uid: 'two' })));
});
