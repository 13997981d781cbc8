import { expect, test } from 'vitest';
import { answeredWork } from '../../../../src/domain/check-in/answered-work.ts';
import { workEntry } from '../../../helpers/course.ts';

test('of the answers about work, those that are finished and have a number are held against each other', () => {
  const zero = workEntry({ hours: 0 });
  const entries = [
    zero,
    workEntry({ status: 'working' }),
    workEntry({ ability: 4, halfDone: true }),
    workEntry({ belief: 4, deletedAt: '2026-10-02T08:00:00.000Z' }),
  ];
  expect(answeredWork(entries)).toEqual([zero]);
});
