import { describe, expect, test } from 'vitest';
import type { PracticeOutline } from '../../../../src/domain/course/outline.ts';
import type { PlannedModule } from '../../../../src/domain/course/plan.ts';
import {
  lastPractised,
  lengthsOf,
  practiceOfDay,
  shortest,
  shortPractice,
  type ForWhom,
} from '../../../../src/domain/course/practice-of-day.ts';
import { entry, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';

const written = (id: string, ...lengths: number[]): PracticeOutline => ({
  id,
  title: id,
  address: `/practices/${id}/`,
  lengths,
  usual: lengths[0] ?? 1,
});
const coming = (id: string, ...lengths: number[]): PracticeOutline => ({
  id,
  title: id,
  lengths,
  usual: lengths[0] ?? 1,
});

const scan = written('scan', 10, 20, 40);
const moving = written('moving', 8, 20);
const sitting = written('sitting', 5, 10, 20);
const pause = written('pause', 3, 5);
const sounds = written('sounds', 2, 5);

const moduleOf = (id: string) => plan.modules.find((one) => one.id === id) as PlannedModule;

/** What is offered in the first week of the small course, which alternates scan and moving, and sitting beside. */
function offered(practices: PracticeOutline[], change: Partial<ForWhom> = {}, module = moduleOf('first')) {
  const whom: ForWhom = { pace: 'standard', day: 1, gentle: false, entries: [], ...change };
  const { first, also } = practiceOfDay(practices, module, whom);
  return {
    first: first && [first.practice.id, first.minutes, first.reason],
    also: also.map(({ practice, minutes }) => [practice.id, minutes]),
  };
}

describe('the practice of a day', () => {
  test('is the one the plan has first, at the pace; the others are beside it', () => {
    expect(offered([scan, moving, sitting])).toEqual({
      first: ['scan', 20, 'planned'],
      also: [['sitting', 5]],
    });
    expect(offered([scan, moving, sitting], { pace: 'full', day: 2 })).toEqual({
      first: ['moving', 40, 'planned'],
      also: [['sitting', 10]],
    });
  });

  test('still to be written gives way to another of its line, at the same length', () => {
    expect(offered([coming('scan', 10, 20), moving, sitting])).toEqual({
      first: ['moving', 20, 'instead'],
      also: [
        ['scan', 20],
        ['sitting', 5],
      ],
    });
  });

  test('or to another of the same day', () => {
    expect(offered([coming('scan', 20), coming('moving', 20), sitting, pause])).toEqual({
      first: ['sitting', 5, 'instead'],
      also: [['scan', 20]],
    });
  });

  test('or to the shortest there is', () => {
    const all = [coming('scan', 20), coming('moving', 20), coming('sitting', 5), written('far', 7), pause];
    expect(offered(all)).toEqual({
      first: ['pause', 3, 'instead'],
      also: [
        ['scan', 20],
        ['sitting', 5],
      ],
    });
  });

  test('is none while nothing is written', () => {
    expect(offered([coming('scan', 20)])).toEqual({ first: undefined, also: [['scan', 20]] });
    expect(offered([])).toEqual({ first: undefined, also: [] });
  });

  test('is gentle for who wants it so, and the plan is beside it', () => {
    expect(offered([scan, moving, sitting, sounds], { gentle: true })).toEqual({
      first: ['sounds', 2, 'gentle'],
      also: [
        ['scan', 20],
        ['sitting', 5],
      ],
    });
  });

  test('is the planned one where the site has no gentle one', () => {
    expect(offered([scan, sitting], { gentle: true }).first).toEqual(['scan', 20, 'planned']);
  });
});

describe('where there is no plan', () => {
  test('what was practised last is offered again', () => {
    const entries = [entry({ practice: { id: 'sitting' }, minutes: 12 })];
    expect(offered([pause, sitting], { entries }, moduleOf('later'))).toEqual({
      first: ['sitting', 10, 'last'],
      also: [],
    });
  });

  test('the shortest is offered to who has practised nothing', () => {
    expect(offered([sitting, pause], {}, moduleOf('later')).first).toEqual(['pause', 3, 'short']);
  });
});

describe('what was practised last', () => {
  const on = (text: string, id: string, hour = '08') =>
    entry({
      id: uuid(Number(hour)),
      day: day(text),
      practice: { id },
      createdAt: `${text}T${hour}:00:00.000Z`,
      minutes: 5,
    });

  test('is of the latest day, and the latest on it', () => {
    const entries = [
      on('2026-10-02', 'sitting', '07'),
      on('2026-10-03', 'pause', '09'),
      on('2026-10-03', 'sitting', '10'),
      on('2026-10-03', 'pause', '08'),
    ];
    expect(lastPractised(entries, [pause, sitting])?.practice.id).toBe('sitting');
  });

  test('is nothing of the participant’s own, and nothing the site does not have', () => {
    const own = entry({ practice: { name: 'sitting' } });
    expect(lastPractised([own, on('2026-10-03', 'gone')], [sitting])).toBeUndefined();
    expect(lastPractised([on('2026-10-03', 'sitting')], [coming('sitting', 5)])).toBeUndefined();
  });
});

test('the shortest come first, and only those that are written', () => {
  const all = [sitting, coming('one', 1), scan, pause];
  expect(shortest(all, 2).map(({ practice, minutes }) => [practice.id, minutes])).toEqual([
    ['pause', 3],
    ['sitting', 5],
  ]);
});

test('something short is gentle for who wants it so, where there is something gentle', () => {
  expect(shortPractice([pause, sounds, written('one', 1)], true)?.practice.id).toBe('sounds');
  expect(shortPractice([pause, sounds], false)?.practice.id).toBe('sounds');
  expect(shortPractice([pause], true)?.practice.id).toBe('pause');
});

test('the lengths to choose from hold the planned one in its place', () => {
  expect(lengthsOf({ practice: scan, minutes: 30 })).toEqual([10, 20, 30, 40]);
  expect(lengthsOf({ practice: scan, minutes: 20 })).toEqual([10, 20, 40]);
});
