import { randomUUID } from 'node:crypto';
import { addDays, parseLocalDay } from '../../src/domain/day/local-day.ts';
import type { PracticeEntry } from '../../src/domain/records/records.ts';

const FIRST = parseLocalDay('2026-01-01');

/** So many notes of practice, one a day. */
export function practiceNotes(count: number, from = 0): PracticeEntry[] {
  if (!FIRST) throw new Error('2026-01-01 is a day');
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-01T08:00:00.000Z',
    practice: { id: 'body-scan' },
    day: addDays(FIRST, from + index),
    minutes: 10,
    notedBy: 'hand',
  }));
}
