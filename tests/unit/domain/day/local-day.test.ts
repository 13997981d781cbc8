import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  daysBetween,
  epochDay,
  fromEpochDay,
  laterDay,
  localDayOf,
  parseLocalDay,
  startOfWeek,
  weekday,
} from '../../../../src/domain/day/local-day.ts';
import { anyDay, day } from '../../../helpers/days.ts';

const two = (number: number) => String(number).padStart(2, '0');
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthsOf = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day of some years as a wall calendar has them, counted on the fingers. */
function* wallCalendar(from: number, to: number) {
  for (let year = from; year <= to; year += 1) {
    for (const [month, length] of monthsOf(year).entries()) {
      for (let date = 1; date <= length; date += 1) yield `${year}-${two(month + 1)}-${two(date)}`;
    }
  }
}

describe('days', () => {
  test('follow each other as on a wall calendar, through leap days and the ends of years', () => {
    let number = 0;
    let weekdayNow = 4; // 1 January 1970 was a Thursday.
    for (const text of wallCalendar(1970, 2110)) {
      const today = day(text);
      expect(epochDay(today), text).toBe(number);
      expect(fromEpochDay(number)).toBe(text);
      expect(weekday(today), text).toBe(weekdayNow);
      number += 1;
      weekdayNow = (weekdayNow % 7) + 1;
    }
    expect(number).toBeGreaterThan(51_000);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2026-10-25', 0, '2026-10-25'],
  ])('%s and %i day is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    ['2026-10-25', 7, '2026-10-19'],
    ['2026-03-29', 7, '2026-03-23'],
    ['2026-10-26', 1, '2026-10-26'],
    ['2027-01-01', 5, '2026-12-28'],
    ['2024-02-29', 4, '2024-02-26'],
    ['1969-12-31', 3, '1969-12-29'],
  ])('%s is weekday %i, of the week that began on %s', (text, number, monday) => {
    expect(weekday(day(text))).toBe(number);
    expect(startOfWeek(day(text))).toBe(monday);
  });

  test('so many days later, less the same, is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(days));
        expect(laterDay(from, to)).toBe(days > 0 ? to : from);
      }),
    );
  });

  test('sort as their texts do', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        expect([...days].sort(compareDays)).toEqual([...days].sort());
      }),
    );
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-10-32',
    '2026-1-1',
    '26-10-25',
    '2026-10-25T00:00',
    ' 2026-10-25',
    '2026-10-25\n',
    '+002026-10-25',
    '２０２６-10-25',
    '',
  ])('%j is no day', (text) => {
    expect(parseLocalDay(text)).toBeUndefined();
  });

  test('beyond four-digit years, or between two days, there is none', () => {
    expect(fromEpochDay(2_932_896)).toBe('9999-12-31');
    expect(() => fromEpochDay(2_932_897)).toThrow(RangeError);
    expect(() => fromEpochDay(-719_529)).toThrow(RangeError);
    expect(() => fromEpochDay(1e300)).toThrow(RangeError);
    expect(() => fromEpochDay(0.5)).toThrow(RangeError);
    expect(() => fromEpochDay(NaN)).toThrow(RangeError);
  });
});

const ZONES = [
  'Europe/Copenhagen',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
];

/** What the wall shows in a zone at an instant, from the platform's own zone data. */
function wall(zone: string, instant: number) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const date = Date.UTC(number('year'), number('month') - 1, number('day'));
  const time = ((number('hour') * 60 + number('minute')) * 60 + number('second')) * 1000;
  return { date, hour: number('hour'), offset: Math.round((date + time - instant) / 60_000) };
}

describe("the participant's day", () => {
  test('is the date on the wall, or the one before while the hour is before the boundary', () => {
    const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        instants.map((ms) => ms - (ms % 1000)),
        fc.integer({ min: 0, max: 11 }),
        (zone, instant, boundary) => {
          const { date, hour, offset } = wall(zone, instant);
          const expected = new Date(hour < boundary ? date - 86_400_000 : date).toISOString().slice(0, 10);
          expect(localDayOf(instant, offset, boundary)).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    // Summer time ends: the hour from 2 to 3 comes twice.
    ['2026-10-25T03:59:00+01:00', '2026-10-24'],
    ['2026-10-25T04:00:00+01:00', '2026-10-25'],
    ['2026-10-25T02:30:00+02:00', '2026-10-24'],
    ['2026-10-25T02:30:00+01:00', '2026-10-24'],
    ['2026-10-26T02:30:00+01:00', '2026-10-25'],
    // Summer time begins: the hour from 2 to 3 does not come.
    ['2026-03-29T01:59:00+01:00', '2026-03-28'],
    ['2026-03-29T03:00:00+02:00', '2026-03-28'],
    ['2026-03-29T04:00:00+02:00', '2026-03-29'],
    ['2024-03-01T02:30:00+01:00', '2024-02-29'],
    ['2027-01-01T00:30:00+01:00', '2026-12-31'],
  ])('at %s, with the usual boundary, is %s', (at, expected) => {
    const offset = (at.includes('+02') ? 2 : 1) * 60;
    expect(localDayOf(Date.parse(at), offset)).toBe(expected);
  });

  test('changes at midnight for those who want it so', () => {
    const before = Date.parse('2026-10-24T23:59:59+02:00');
    expect(localDayOf(before, 120, 0)).toBe('2026-10-24');
    expect(localDayOf(before + 1000, 120, 0)).toBe('2026-10-25');
  });

  test('never goes back while time goes on through the end of summer time', () => {
    const night = Date.parse('2026-10-24T20:00:00Z');
    for (let boundary = 0; boundary <= 11; boundary += 1) {
      const days = Array.from({ length: 24 * 4 }, (_, quarter) => {
        const instant = night + quarter * 15 * 60_000;
        return localDayOf(instant, wall('Europe/Copenhagen', instant).offset, boundary);
      });
      expect(days, `boundary ${boundary}`).toEqual([...days].sort());
      expect(new Set(days).size).toBe(2);
    }
  });

  test.each([-1, 12, 3.5, NaN])('cannot begin at %d', (boundary) => {
    expect(() => localDayOf(0, 0, boundary)).toThrow(RangeError);
  });
});

describe('on a device anywhere', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test.each(ZONES)('days are the same in %s', (elsewhere) => {
    process.env['TZ'] = elsewhere;
    const summer = Date.UTC(2026, 6, 1);
    expect(-new Date(summer).getTimezoneOffset()).toBe(wall(elsewhere, summer).offset);
    expect(parseLocalDay('2026-03-29')).toBe('2026-03-29');
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
    expect(daysBetween(day('2026-03-01'), day('2026-11-30'))).toBe(274);
    expect(weekday(day('2026-10-25'))).toBe(7);
    expect(startOfWeek(day('2026-10-25'))).toBe('2026-10-19');
    expect(localDayOf(Date.parse('2026-10-25T02:30:00+01:00'), 60)).toBe('2026-10-24');
  });
});
