import type { RecordSet } from '../../src/domain/records/merge.ts';
import type { PracticeEntry } from '../../src/domain/records/records.ts';
import { addDays } from '../../src/domain/day/local-day.ts';
import { answered, begun } from './check-ins.ts';
import { entry, uuid, workEntry } from './course.ts';
import { day } from './days.ts';

/** What somebody has kept who took the site's own course, for the pages that show how it went. */

/** Saturday 5 December 2026. */
export const NOW = '2026-12-05T10:00:00.000Z';

const practised = (number: number, on: string, change: Partial<PracticeEntry>): PracticeEntry =>
  entry({ id: uuid(100 + number), day: day(on), practice: { id: 'body-scan' }, ...change });

/**
 * Two months: weeks without practice among the others, three finished check-ins and one that is not,
 * and notes. Its numbers are worked out by hand in the tests.
 */
export const TWO_MONTHS: RecordSet = {
  enrolments: [
    begun('week-5', {
      startDay: day('2026-10-05'),
      moduleSince: day('2026-11-16'),
      history: [
        { module: 'orientation', since: day('2026-10-05') },
        { module: 'week-1', since: day('2026-10-12') },
        { module: 'week-2', since: day('2026-10-26') },
      ],
      plan: { when: 'Når kaffen er drukket', then: 'kropsscanning på sofaen' },
    }),
  ],
  'practice-log': [
    practised(1, '2026-10-05', { minutes: 20, before: 3, after: 6 }),
    practised(2, '2026-10-07', { minutes: 25, before: 4, after: 5, note: 'Sneen lagde sig stille.' }),
    practised(3, '2026-10-08', { minutes: 5, practice: { name: 'Opvask' } }),
    practised(4, '2026-10-12', { minutes: 10, practice: { id: 'sitting' } }),
    practised(5, '2026-10-27', { minutes: 1000, before: 2 }),
    practised(6, '2026-12-01', { minutes: 15, practice: { id: 'gone-for-good' } }),
    practised(7, '2026-12-02', { minutes: 99, deletedAt: '2026-12-03T08:00:00.000Z' }),
  ],
  'check-ins': [
    answered('stress', 1, { id: uuid(41), day: day('2026-10-05') }),
    answered('stress', 4, {
      id: uuid(42),
      day: day('2026-11-20'),
      answers: {
        ...{ 'stress-1': 2, 'stress-2': 2, 'stress-3': 2, 'stress-4': 1 },
        ...{ 'stress-5': 1, 'stress-6': 1, 'stress-7': 1, 'stress-8': 1 },
      },
    }),
    answered('well-being', 3, { id: uuid(43), day: day('2026-10-05') }),
    answered('well-being', 1, { id: uuid(44), day: day('2026-11-21'), done: false }),
  ],
  work: [
    workEntry({ id: uuid(51), day: day('2026-10-05'), hours: 0, ability: 2, belief: 4 }),
    workEntry({ id: uuid(52), day: day('2026-11-20'), hours: 12.5, ability: 5 }),
  ],
  reflections: [
    {
      id: uuid(61),
      createdAt: '2026-10-13T08:00:00.000Z',
      updatedAt: '2026-10-13T08:00:00.000Z',
      prompt: 'week-1-noticed',
      day: day('2026-10-13'),
      fields: { text: 'Jeg kørte hele vejen hjem uden at huske turen.' },
    },
  ],
  goals: [
    {
      id: uuid(71),
      createdAt: '2026-10-14T08:00:00.000Z',
      updatedAt: '2026-10-14T08:00:00.000Z',
      what: 'Gå en tur hver dag',
    },
  ],
};

/** One of each, on the same day. */
export const ONE_POINT: RecordSet = {
  'practice-log': [practised(1, '2026-12-04', { minutes: 1 })],
  'check-ins': [answered('stress', 2, { day: day('2026-12-04') })],
  work: [workEntry({ day: day('2026-12-04'), hours: 1 })],
};

/** A practice of ten minutes so many times a day, for so many days up to the day before {@link NOW}. */
export function daily(days: number, aDay = 1): PracticeEntry[] {
  return Array.from({ length: days * aDay }, (_, index) =>
    practised(index, addDays(day('2026-12-04'), -Math.floor(index / aDay)), {
      minutes: 10,
      note: `Note ${index}`,
    }),
  );
}
