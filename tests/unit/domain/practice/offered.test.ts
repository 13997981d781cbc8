import { expect, test } from 'vitest';
import { minutesOffered, practicesOffered } from '../../../../src/domain/practice/offered.ts';
import { deleted } from '../../../../src/domain/records/edit.ts';
import { entry, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const WRITTEN = ['scan', 'sitting', 'walking'];
const ids = (...all: string[]) => all.map((id) => ({ id }));

test('without anything noted, the suggested practice comes before the others, and none twice', () => {
  expect(practicesOffered('sitting', [], WRITTEN)).toEqual(ids('sitting', 'scan', 'walking'));
  expect(practicesOffered(undefined, [], WRITTEN)).toEqual(ids('scan', 'sitting', 'walking'));
});

test('what was noted lately comes next, own words too, the newest first', () => {
  const entries = [
    entry({ id: uuid(1), day: day('2026-10-01'), practice: { id: 'walking' } }),
    entry({ id: uuid(2), day: day('2026-10-03'), practice: { name: 'Opvask' } }),
    entry({ id: uuid(3), day: day('2026-10-02'), practice: { id: 'scan' } }),
    entry({ id: uuid(4), day: day('2026-10-03'), practice: { name: 'Opvask' } }),
  ];
  expect(practicesOffered('sitting', entries, WRITTEN)).toEqual([
    { id: 'sitting' },
    { name: 'Opvask' },
    ...ids('scan', 'walking'),
  ]);
});

test('only the latest few of many own words are offered', () => {
  const entries = Array.from({ length: 9 }, (_, at) =>
    entry({ id: uuid(at), day: day(`2026-10-0${at + 1}`), practice: { name: `Tur ${at}` } }),
  );
  const names = practicesOffered(undefined, entries, []).map((one) => ('name' in one ? one.name : one.id));
  expect(names).toEqual(['Tur 8', 'Tur 7', 'Tur 6', 'Tur 5']);
});

test('what was deleted, is no longer written or is not a practice of the site is not offered', () => {
  const gone = deleted(entry({ practice: { name: 'Opvask' } }), '2026-10-02T08:00:00.000Z');
  const retired = entry({ id: uuid(5), practice: { id: 'humming' } });
  expect(practicesOffered('flying', [gone, retired], WRITTEN)).toEqual(ids(...WRITTEN));
});

test.each([
  [[10, 20, 40], 25, [1, 3, 5, 10, 20, 25, 40]],
  [[5, 10], 5, [1, 3, 5, 10]],
  [[1, 3], undefined, [1, 3, 5]],
  [undefined, undefined, [1, 3, 5, 10, 20]],
])(
  'of a practice with the lengths %j, and %s minutes suggested, %j minutes are offered',
  (own, suggested, offered) => {
    expect(minutesOffered(own, suggested)).toEqual(offered);
  },
);
