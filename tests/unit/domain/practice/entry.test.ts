import { expect, test } from 'vitest';
import { changedEntry, notedByHand } from '../../../../src/domain/practice/entry.ts';
import { made } from '../../../../src/domain/records/edit.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import { entry, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const LATER = '2026-10-02T08:00:00.000Z';

test('a practice noted by hand can be kept', () => {
  const noted = notedByHand(made(uuid(7), LATER), { name: 'Opvask' }, 5, day('2026-10-01'));
  expect(parseRecord('practice-log', noted)).toEqual({ record: noted, mended: [] });
  expect(noted).toMatchObject({
    practice: { name: 'Opvask' },
    minutes: 5,
    day: '2026-10-01',
    notedBy: 'hand',
  });
});

test('what is added can be taken away again, and leaves nothing behind', () => {
  const before = entry();
  const said = changedEntry(before, { before: 2, after: 0, note: 'Rart' }, LATER);
  expect(said).toMatchObject({ before: 2, after: 0, note: 'Rart', updatedAt: LATER });
  const unsaid = changedEntry(said, { before: undefined, after: undefined, note: '' }, LATER);
  expect({ ...unsaid, updatedAt: before.updatedAt }).toEqual(before);
  for (const one of [said, unsaid]) expect(parseRecord('practice-log', one)).toHaveProperty('record');
});

test('an entry keeps the time it began at, unless it is moved to another day', () => {
  const timed = entry({ startedAt: '2026-10-01T07:30:00+02:00' });
  expect(changedEntry(timed, { minutes: 7 }, LATER).startedAt).toBe('2026-10-01T07:30:00+02:00');
  expect(changedEntry(timed, { day: timed.day }, LATER)).toHaveProperty('startedAt');
  expect(changedEntry(timed, { day: day('2026-09-30') }, LATER)).not.toHaveProperty('startedAt');
});

test('the newer version wins, also by a clock that has gone back', () => {
  const before = entry({ updatedAt: LATER });
  expect(changedEntry(before, { minutes: 7 }, '2026-10-01T08:00:00.000Z').updatedAt > LATER).toBe(true);
});
