import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedEntry,
  notedByHand,
  notedByPlayer,
  type Practising,
} from '../../../../src/domain/practice/entry.ts';
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

describe('a practice noted by a player', () => {
  const practising: Practising = {
    practice: { id: 'scan' },
    notedBy: 'player',
    day: day('2026-10-01'),
    startedAt: '2026-10-01T07:30:00+02:00',
  };
  const noted = (seconds: number, change: Partial<Practising> = {}) =>
    notedByPlayer(made(uuid(7), LATER), { ...practising, ...change }, seconds);

  test('says what, when and by what', () => {
    const timer = { practice: { name: 'Stilhed' }, notedBy: 'timer' } as const;
    expect(noted(600)).toEqual({ ...made(uuid(7), LATER), ...practising, minutes: 10 });
    expect(noted(600, timer)).toMatchObject({ ...timer, day: practising.day });
  });

  test.each([
    [600, 10],
    [605, 10.1],
    [602, 10],
    [30, 0.5],
    [1, 0.1],
    [0, 0.1],
    [86_400, 1440],
    [100_000, 1440],
  ])('for %d seconds has %d minutes', (seconds, minutes) => {
    expect(noted(seconds).minutes).toBe(minutes);
  });

  test('is in tenths of a minute, as near as they come, and can be kept', () => {
    const anySeconds = fc.double({ min: 0, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(anySeconds, fc.constantFrom('player', 'timer'), (seconds, notedBy) => {
        const one = noted(seconds, { notedBy });
        expect(one.minutes).toBe(Number(one.minutes.toFixed(1)));
        const within = Math.min(1440, Math.max(0.1, seconds / 60));
        expect(Math.abs(one.minutes - within)).toBeLessThan(0.05 + 1e-9);
        expect(parseRecord('practice-log', one)).toEqual({ record: one, mended: [] });
      }),
    );
  });

  test('that has gone on since is noted over what was noted before', () => {
    const first = noted(60);
    expect(notedByPlayer(first, practising, 120)).toEqual({ ...first, minutes: 2 });
  });
});
