import ICAL from 'ical.js';
import type { CalendarEvent, DaysEvent, TimedEvent } from '../../domain/calendar/event.ts';
import { addDays, type Weekday } from '../../domain/day/local-day.ts';
import { COPENHAGEN, timezone } from './timezone.ts';
import type { Component, Property } from './jcal.ts';

/** A line may have 75 octets; ical.js does not count the space that a folded one begins with. */
ICAL.foldLength = 74;

/** How the file was made. Whose site made it is nobody's business but the participant's. */
const MAKER = '-//Made on the device//Calendar file//EN';

const WEEKDAYS: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/**
 * Events as the text of a calendar file (iCalendar, RFC 5545), with times on the wall clock in Denmark.
 *
 * @param madeAt the instant it is made at, as `Date.toISOString` writes it; of two files with the same
 *   event, calendars take the later one's
 */
export function calendarFile(events: readonly CalendarEvent[], madeAt: string): string {
  const calendar: Component = [
    'vcalendar',
    [
      ['prodid', {}, 'text', MAKER],
      ['version', {}, 'text', '2.0'],
    ],
    [timezone(), ...events.map((event) => eventComponent(event, madeAt))],
  ];
  return ICAL.stringify(calendar);
}

function eventComponent(event: CalendarEvent, madeAt: string): Component {
  const named: Property[] = [
    ['uid', {}, 'text', event.uid],
    ['dtstamp', {}, 'date-time', madeAt.replace(/\.\d+Z$/, 'Z')],
    // Some calendars leave an event they know as it is unless this has grown. It has to fit 31 bits.
    ['sequence', {}, 'integer', Math.floor(Date.parse(madeAt) / 60_000)],
    ['summary', {}, 'text', event.title],
    ['class', {}, 'text', 'PRIVATE'],
  ];
  return 'days' in event ? whole(event, named) : timed(event, named);
}

function whole({ day, days }: DaysEvent, named: readonly Property[]): Component {
  return [
    'vevent',
    [
      ...named,
      ['dtstart', {}, 'date', day],
      ['dtend', {}, 'date', addDays(day, days)],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ];
}

function timed(
  { title, day, start, minutes, weekly, remind }: TimedEvent,
  named: readonly Property[],
): Component {
  const properties: Property[] = [
    ...named,
    ['dtstart', { tzid: COPENHAGEN }, 'date-time', `${day}T${start}:00`],
    ['duration', {}, 'duration', `PT${minutes}M`],
  ];
  if (weekly) {
    const byday = weekly.weekdays.map((weekday) => WEEKDAYS[weekday]);
    properties.push(['rrule', {}, 'recur', { freq: 'WEEKLY', count: weekly.count, byday }]);
  }
  return ['vevent', properties, remind === undefined ? [] : [alarm(title, remind)]];
}

function alarm(title: string, minutesBefore: number): Component {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['description', {}, 'text', title],
      ['trigger', {}, 'duration', minutesBefore > 0 ? `-PT${minutesBefore}M` : 'PT0M'],
    ],
    [],
  ];
}
