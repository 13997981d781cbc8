import { expect, test } from 'vitest';
import { allNoted, byDay, monthsOf, upToMonth } from '../../../src/domain/noted.ts';
import { entry, reflection, uuid } from '../../helpers/course.ts';
import { day } from '../../helpers/days.ts';

const noted = allNoted({
  'practice-log': [
    entry({ id: uuid(1), day: day('2026-09-30') }),
    entry({ id: uuid(2), day: day('2026-11-02'), createdAt: '2026-11-02T08:00:00.000Z' }),
  ],
  reflections: [
    reflection({ id: uuid(3), day: day('2026-11-02'), createdAt: '2026-11-02T09:00:00.000Z' }),
    reflection({ id: uuid(4), day: day('2026-11-03'), fields: { text: '  ' } }),
    reflection({ id: uuid(5), day: day('2025-11-02') }),
  ],
});
const idsOf = (all: readonly { record: { id: string } }[]) => all.map(({ record }) => record.id);

test('everything noted comes by days, newest first, without texts that are empty', () => {
  expect(byDay(noted).map((one) => ({ day: one.day, ids: idsOf(one.noted) }))).toEqual([
    { day: '2026-11-02', ids: [uuid(3), uuid(2)] },
    { day: '2026-09-30', ids: [uuid(1)] },
    { day: '2025-11-02', ids: [uuid(5)] },
  ]);
  expect(byDay([])).toEqual([]);
});

test('the same order comes out whatever order the records are in', () => {
  const records = noted.flatMap((one) => (one.store === 'practice-log' ? [one.record] : []));
  const backwards = allNoted({ 'practice-log': [...records].reverse(), reflections: [] });
  expect(backwards.map(({ record }) => record)).toEqual(records);
});

test('months are told once each, and one can begin at any of them', () => {
  expect(monthsOf(noted)).toEqual(['2026-11', '2026-09', '2025-11']);
  expect(idsOf(upToMonth(noted, '2026-11'))).toEqual(idsOf(noted));
  expect(idsOf(upToMonth(noted, '2026-10'))).toEqual([uuid(1), uuid(5)]);
  expect(idsOf(upToMonth(noted, '2026-09'))).toEqual([uuid(1), uuid(5)]);
  expect(upToMonth(noted, '2025-01')).toEqual([]);
});
