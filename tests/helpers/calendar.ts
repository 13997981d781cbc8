import ICAL from 'ical.js';
import ical from 'node-ical';

/** One time that an event is on: when it starts and ends, as instants in UTC. */
export interface Time {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

/** More than any calendar of the tests has. */
const MOST = 500;

/** The events of a calendar file, as ical.js reads them. */
export function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** Every time in a calendar file by ical.js, which goes by the time zone that the file describes. */
export function timesByIcal(file: string): Time[] {
  return eventsIn(file).flatMap((event) => {
    const times = event.iterator();
    return Array.from({ length: MOST }, () => times.next() as ICAL.Time | null | undefined)
      .filter((time) => time !== undefined && time !== null)
      .map((time) => {
        const { startDate, endDate } = event.getOccurrenceDetails(time);
        return {
          title: event.summary,
          start: instant(startDate.toJSDate()),
          end: instant(endDate.toJSDate()),
        };
      });
  });
}

/** The same by node-ical, which has a parser of its own and knows the time zone by its name. */
export function timesByNodeIcal(file: string): Time[] {
  const span = { from: new Date('1990-01-01T00:00Z'), to: new Date('2100-01-01T00:00Z') };
  return Object.values(ical.sync.parseICS(file)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    return ical.expandRecurringEvent(event, span).map(({ summary, start, end }) => ({
      title: typeof summary === 'string' ? summary : summary.val,
      start: instant(start),
      end: instant(end),
    }));
  });
}

const instant = (date: Date) => date.toISOString();

/** Day and time on the wall clock in Denmark at an instant, as the browser knows it: `2026-10-25 07:30`. */
export function onTheWall(instant: string): string {
  // Swedes write the time as ISO does.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
}
