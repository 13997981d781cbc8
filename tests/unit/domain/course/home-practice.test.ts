import { describe, expect, test } from 'vitest';
import { homePracticeOn } from '../../../../src/domain/course/home-practice.ts';
import type { PlannedModule } from '../../../../src/domain/course/plan.ts';
import { plan } from '../../../helpers/course.ts';

const week = plan.modules.find(({ id }) => id === 'first') as PlannedModule;
const names = (pace: 'short' | 'standard' | 'full', days: readonly number[]) =>
  days.map((day) => homePracticeOn(week, pace, day).map(({ practice }) => practice));

describe('home practice', () => {
  test('takes turns day by day, and stays the same where there is one', () => {
    expect(names('standard', [1, 2, 3, 4])).toEqual([
      ['scan', 'sitting'],
      ['moving', 'sitting'],
      ['scan', 'sitting'],
      ['moving', 'sitting'],
    ]);
    expect(names('short', [1, 2, 3, 4, 7, 8])).toEqual([
      ['scan'],
      ['moving'],
      ['sitting'],
      ['scan'],
      ['scan'],
      ['moving'],
    ]);
  });

  test('has the minutes and days of the pace', () => {
    expect(homePracticeOn(week, 'full', 1)).toEqual([
      { practice: 'scan', minutes: 40, days: 6 },
      { practice: 'sitting', minutes: 10, days: 6 },
    ]);
  });

  test('is empty where a module has none', () => {
    expect(homePracticeOn({ id: 'long-day', kind: 'day' }, 'full', 1)).toEqual([]);
  });
});
