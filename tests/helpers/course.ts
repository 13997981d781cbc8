import type { Plan } from '../../src/domain/course/plan.ts';
import type { HomePractice, Pace } from '../../src/domain/pace.ts';
import type {
  CheckIn,
  Enrolment,
  PracticeEntry,
  Reflection,
  WorkEntry,
} from '../../src/domain/records/records.ts';
import { day } from './days.ts';

const line = (practices: readonly string[], minutes: number): HomePractice => ({
  practices,
  minutes,
  days: 6,
});

const alternating: Record<Pace, readonly HomePractice[]> = {
  short: [line(['scan', 'moving', 'sitting'], 10)],
  standard: [line(['scan', 'moving'], 20), line(['sitting'], 5)],
  full: [line(['scan', 'moving'], 40), line(['sitting'], 10)],
};

/** A small course with one module of every kind. */
export const plan: Plan = {
  id: 'small-course',
  modules: [
    { id: 'arriving', kind: 'orientation' },
    { id: 'first', kind: 'week', homePractice: alternating },
    { id: 'second', kind: 'session', homePractice: alternating },
    { id: 'long-day', kind: 'day' },
    { id: 'third', kind: 'week', homePractice: alternating },
    { id: 'later', kind: 'after' },
  ],
  occasions: [
    { id: 'start', module: 'arriving' },
    { id: 'middle', module: 'second' },
    { id: 'end', module: 'third' },
    { id: 'months-after', module: 'later', weeksAfter: 13 },
  ],
};

/** A UUID by its number. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const kept = { createdAt: '2026-10-01T08:00:00.000Z', updatedAt: '2026-10-01T08:00:00.000Z' };

/** An enrolment of the small course, begun on Thursday 1 October 2026. */
export const enrolment = (change: Partial<Enrolment> = {}): Enrolment => ({
  id: uuid(1),
  ...kept,
  course: plan.id,
  startDay: day('2026-10-01'),
  pace: 'standard',
  module: 'first',
  moduleSince: day('2026-10-01'),
  pauses: [],
  ...change,
});

export const entry = (change: Partial<PracticeEntry> = {}): PracticeEntry => ({
  id: uuid(2),
  ...kept,
  practice: { id: 'scan' },
  day: day('2026-10-01'),
  minutes: 20,
  notedBy: 'timer',
  ...change,
});

export const checkIn = (change: Partial<CheckIn> = {}): CheckIn => ({
  id: uuid(3),
  ...kept,
  instrument: 'stress',
  version: '1.0',
  language: 'da',
  day: day('2026-10-01'),
  occasion: 'start',
  enrolment: uuid(1),
  answers: {},
  done: true,
  ...change,
});

export const workEntry = (change: Partial<WorkEntry> = {}): WorkEntry => ({
  id: uuid(4),
  ...kept,
  day: day('2026-10-01'),
  occasion: 'start',
  enrolment: uuid(1),
  status: 'on-sick-leave',
  ...change,
});

export const reflection = (change: Partial<Reflection> = {}): Reflection => ({
  id: uuid(5),
  ...kept,
  prompt: 'seen',
  day: day('2026-10-01'),
  fields: { text: 'En fugl' },
  ...change,
});
