import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../../../../src/domain/instruments/instruments.ts';
import { comparedRange, scoreRange } from '../../../../src/domain/instruments/range.ts';
import { score } from '../../../../src/domain/instruments/score.ts';
import { all, instrumentOf, numberOf, scoreOf } from '../../../helpers/instruments.ts';

/** From the instruments' publishers: the answers that give the least and the most. */
const PUBLISHED = [
  { id: 'stress', least: [0, 4, 0, 4, 0, 4, 0, 4], most: [4, 0, 4, 0, 4, 0, 4, 0], range: [0, 32] },
  { id: 'well-being', least: all(5, 0), most: all(5, 5), range: [0, 25] },
  {
    id: 'pss-10',
    least: [0, 0, 0, 4, 4, 0, 4, 4, 0, 0],
    most: [4, 4, 4, 0, 0, 4, 0, 0, 4, 4],
    range: [0, 40],
  },
  { id: 'pss-4', least: [0, 4, 4, 0], most: [4, 0, 0, 4], range: [0, 16] },
  { id: 'who-5', least: all(5, 0), most: all(5, 5), range: [0, 100] },
  { id: 'gad-7', least: all(7, 0), most: all(7, 3), range: [0, 21] },
  { id: 'phq-8', least: all(8, 0), most: all(8, 3), range: [0, 24] },
  {
    id: 'ffmq-15',
    least: [1, 1, 5, 5, 1, 1, 5, 5, 5, 1, 1, 1, 5, 5, 1],
    most: [5, 5, 1, 1, 5, 5, 1, 1, 1, 5, 5, 5, 1, 1, 5],
    range: [15, 75],
  },
  { id: 'swemwbs', least: all(7, 1), most: all(7, 5), range: [7, 35] },
  { id: 'wsas', least: all(5, 0), most: all(5, 8), range: [0, 40] },
  { id: 'gse', least: all(10, 1), most: all(10, 4), range: [10, 40] },
  { id: 'semcd-6', least: all(6, 1), most: all(6, 10), range: [1, 10] },
  { id: 'was', least: [0], most: [10], range: [0, 10] },
] as const;

test('every instrument has its published range written down here', () => {
  expect(PUBLISHED.map(({ id }) => id)).toEqual(INSTRUMENTS.map(({ id }) => id));
});

describe.each(PUBLISHED)('$id', ({ id, least, most, range: [from, to] }) => {
  test(`runs from ${from} to ${to}`, () => {
    expect(numberOf(id, least)).toBe(from);
    expect(numberOf(id, most)).toBe(to);
    expect(scoreRange(instrumentOf(id))).toEqual({ from, to });
  });

  test('has no score when a question has an answer beyond its own', () => {
    const { lowest, highest } = instrumentOf(id);
    for (const answer of [lowest - 1, highest + 1, lowest + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(scoreOf(id, [answer, ...least.slice(1)])).toEqual({ kind: 'unknown', items: [1] });
    }
  });

  test('has no score when there is an answer to a question it does not have', () => {
    const beyond = [...least, least[0]];
    expect(scoreOf(id, beyond)).toEqual({ kind: 'unknown', items: [beyond.length] });
    expect(score(instrumentOf(id), new Map([[0, least[0]]]))).toEqual({ kind: 'unknown', items: [0] });
  });

  test('never leaves its range, whatever is answered', () => {
    const { items, lowest, highest } = instrumentOf(id);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: lowest, max: highest }), { minLength: items, maxLength: items }),
        (answers) => {
          const scored = scoreOf(id, answers);
          if (scored.kind !== 'scored') return false;
          const compared = comparedRange(instrumentOf(id));
          return (
            scored.score >= from &&
            scored.score <= to &&
            scored.compared >= compared.from &&
            scored.compared <= compared.to
          );
        },
      ),
    );
  });
});

describe('questions that count the other way round', () => {
  test.each([
    ['pss-10', 10, 0, 16],
    ['pss-10', 10, 4, 24],
    ['pss-4', 4, 0, 8],
    ['stress', 8, 0, 16],
    ['ffmq-15', 15, 1, 43],
    ['ffmq-15', 15, 5, 47],
  ] as const)('%s: %i answers of %i make %i', (id, items, answer, sum) => {
    expect(numberOf(id, all(items, answer))).toBe(sum);
  });

  test.each([
    ['pss-10', [4, 5, 7, 8]],
    ['pss-4', [2, 3]],
    ['stress', [2, 4, 6, 8]],
    ['ffmq-15', [3, 4, 7, 8, 9, 13, 14]],
    ['who-5', []],
    ['gad-7', []],
    ['phq-8', []],
    ['swemwbs', []],
    ['wsas', []],
    ['gse', []],
    ['semcd-6', []],
    ['was', []],
    ['well-being', []],
  ] as const)('%s: a higher answer lowers the score in questions %j and in no other', (id, reversed) => {
    const { items, lowest, highest } = instrumentOf(id);
    const low = all(items, lowest);
    const before = numberOf(id, low) ?? Number.NaN;
    const falling = low.flatMap((_, at) => {
      const after = numberOf(id, low.with(at, highest)) ?? Number.NaN;
      return after < before ? [at + 1] : [];
    });
    expect(falling).toEqual(reversed);
  });
});

describe('questions left open', () => {
  const needAll = PUBLISHED.filter(({ id }) => id !== 'semcd-6');
  test.each(needAll)('$id needs every answer', ({ id, least }) => {
    expect(scoreOf(id, [undefined, ...least.slice(1)])).toEqual({ kind: 'open', missing: [1], mayMiss: 0 });
  });

  test('SEMCD-6 takes the mean of the others when two are open', () => {
    expect(scoreOf('semcd-6', [4, undefined, 6, 7, undefined, 8])).toEqual({
      kind: 'scored',
      score: 6.25,
      compared: 6.25,
      parts: {},
      missing: [2, 5],
    });
  });

  test('SEMCD-6 is blank when three are open', () => {
    expect(scoreOf('semcd-6', [4, undefined, 6, 7, undefined, undefined])).toEqual({
      kind: 'open',
      missing: [2, 5, 6],
      mayMiss: 2,
    });
  });

  test('nothing answered gives no score', () => {
    expect(scoreOf('semcd-6', [])).toMatchObject({ kind: 'open', missing: [1, 2, 3, 4, 5, 6] });
    expect(scoreOf('who-5', [])).toMatchObject({ kind: 'open', missing: [1, 2, 3, 4, 5] });
  });
});

describe('single published results', () => {
  test('WHO-5 counts four for each step', () => {
    expect(numberOf('who-5', [3, 2, 2, 1, 1])).toBe(36);
  });

  // prettier-ignore
  test.each([
    [7, 7], [8, 9.51], [9, 11.25], [10, 12.4], [11, 13.33], [12, 14.08], [13, 14.75], [14, 15.32],
    [15, 15.84], [16, 16.36], [17, 16.88], [18, 17.43], [19, 17.98], [20, 18.59], [21, 19.25],
    [22, 19.98], [23, 20.73], [24, 21.54], [25, 22.35], [26, 23.21], [27, 24.11], [28, 25.03],
    [29, 26.02], [30, 27.03], [31, 28.13], [32, 29.31], [33, 30.7], [34, 32.55], [35, 35],
  ])('SWEMWBS: a sum of %i is a metric %f', (sum, metric) => {
    const answers = Array.from({ length: 7 }, (_, at) => 1 + Math.min(4, Math.max(0, sum - 7 - 4 * at)));
    expect(numberOf('swemwbs', answers)).toBe(metric);
  });
});

describe('FFMQ-15 and its facet "observe"', () => {
  const observing = [5, 3, 3, 3, 3, 5, 3, 3, 3, 3, 5, 3, 3, 3, 3];

  test('is a part of its own, three questions of 1–5', () => {
    expect(scoreOf('ffmq-15', observing)).toMatchObject({
      score: 51,
      parts: { observe: 15, describe: 9, 'act-aware': 9, 'not-judge': 9, 'not-react': 9 },
    });
  });

  test('is left out when scores are compared with earlier ones', () => {
    expect(scoreOf('ffmq-15', observing)).toMatchObject({ compared: 36 });
    expect(scoreOf('ffmq-15', all(15, 3))).toMatchObject({ score: 45, compared: 36 });
    expect(comparedRange(instrumentOf('ffmq-15'))).toEqual({ from: 12, to: 60 });
  });
});
