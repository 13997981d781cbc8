import type { RecordSet } from '../../src/domain/records/merge.ts';
import type { Enrolment } from '../../src/domain/records/records.ts';
import { checkIn, enrolment, entry, uuid } from './course.ts';
import { day } from './days.ts';

/** A Tuesday morning in winter. */
export const TODAY = day('2026-12-01');
export const MORNING = '2026-12-01T09:00:00+01:00';

/** An enrolment of the eight weeks, in its first week since Saturday. */
export const eightWeeks = (change: Partial<Enrolment> = {}): Enrolment =>
  enrolment({
    course: 'mbsr',
    module: 'week-1',
    startDay: day('2026-11-21'),
    moduleSince: day('2026-11-28'),
    pace: 'short',
    ...change,
  });

/** The check-ins of the start, all done, so that they are not asked for. */
export const startDone = ['stress', 'well-being', 'work'].map((instrument, at) =>
  checkIn({ id: uuid(30 + at), instrument, day: day('2026-11-21') }),
);

const yesterday = entry({ id: uuid(20), practice: { id: 'body-scan' }, day: day('2026-11-30') });

const at = (change: Partial<Enrolment>): RecordSet => ({
  enrolments: [eightWeeks(change)],
  'check-ins': startDone,
  'practice-log': [yesterday],
});

/** Everybody the page of the day can meet, by how it stands with their course. */
export const STATES: Readonly<Record<string, RecordSet>> = {
  'nothing kept': {},
  'in a week': at({ plan: { when: 'Når jeg har drukket kaffe', then: 'tager jeg kropsscanningen' } }),
  'a check-in due': { enrolments: [eightWeeks()] },
  'a week gone by': at({ module: 'week-2', moduleSince: day('2026-11-23'), pace: 'standard' }),
  'before the start': {
    enrolments: [
      eightWeeks({
        module: 'orientation',
        startDay: day('2026-12-07'),
        moduleSince: day('2026-12-07'),
      }),
    ],
    'check-ins': startDone,
  },
  'in a pause': at({ pauses: [{ from: day('2026-11-29') }] }),
  'in a pause to a day': at({ pauses: [{ from: day('2026-11-29'), to: day('2026-12-12') }] }),
  'weeks away': {
    enrolments: [
      eightWeeks({ module: 'week-2', startDay: day('2026-10-01'), moduleSince: day('2026-10-20') }),
    ],
    'check-ins': startDone.map((one) => ({ ...one, day: day('2026-10-01') })),
  },
  'a module that is gone': at({ module: 'week-99' }),
  'the day of practice': at({ module: 'day-of-practice' }),
  'after the last week': at({ module: 'after' }),
  'after the end': at({ endedDay: day('2026-11-29') }),
  'wanting it gentle': {
    ...at({}),
    settings: [
      {
        id: 'gentle',
        value: true,
        createdAt: '2026-11-28T08:00:00.000Z',
        updatedAt: '2026-11-28T08:00:00.000Z',
      },
    ],
  },
};
