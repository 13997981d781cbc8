import { describe, expect, test } from 'vitest';
import { INSTRUMENTS, isOn, type InstrumentId } from '../../../../src/domain/instruments/instruments.ts';
import { reliableChange } from '../../../../src/domain/instruments/reliable-change.ts';
import { stretchOf } from '../../../../src/domain/instruments/stretch.ts';
import { instrumentOf } from '../../../helpers/instruments.ts';

describe('published divisions, at their limits', () => {
  // prettier-ignore
  const LIMITS: [InstrumentId, number, [score: number, stretch: number][]][] = [
    // Danish surveys: 18 and over.
    ['pss-10', 0, [[17, 0], [18, 1]]],
    // 0–13, 14–26, 27–40.
    ['pss-10', 1, [[13, 0], [14, 1], [26, 1], [27, 2]]],
    // Danish use: 0–35, 36–50, over 50.
    ['who-5', 0, [[35, 0], [36, 1], [50, 1], [51, 2]]],
    // Newer international use: 0–28, 29–50, over 50.
    ['who-5', 1, [[28, 0], [29, 1], [50, 1], [51, 2]]],
    ['gad-7', 0, [[4, 0], [5, 1], [9, 1], [10, 2], [14, 2], [15, 3]]],
    ['gad-7', 1, [[7, 0], [8, 1]]],
    ['phq-8', 0, [[4, 0], [5, 1], [9, 1], [10, 2], [14, 2], [15, 3], [19, 3], [20, 4]]],
    // Below 10, 10–20, over 20.
    ['wsas', 0, [[9, 0], [10, 1], [20, 1], [21, 2]]],
    // 0–5, 6–7, 8–10.
    ['was', 0, [[5, 0], [6, 1], [7, 1], [8, 2]]],
  ];

  test('all of them are tried here', () => {
    const divisions = INSTRUMENTS.flatMap(({ id, divisions }) =>
      divisions.map((_, which) => `${id} ${which}`),
    );
    expect(LIMITS.map(([id, which]) => `${id} ${which}`).sort()).toEqual(divisions.sort());
  });

  test.each(LIMITS)('%s, division %i', (id, which, cases) => {
    const division = instrumentOf(id).divisions[which];
    if (!division) throw new Error('the division is gone');
    expect(cases.map(([score]) => [score, stretchOf(score, division)])).toEqual(cases);
  });

  test('the division of PSS-10 in three is marked as unofficial', () => {
    expect(instrumentOf('pss-10').divisions.map(({ standing }) => standing)).toEqual([
      'published',
      'unofficial',
    ]);
  });

  test.each(['pss-4', 'ffmq-15', 'swemwbs', 'gse', 'semcd-6', 'stress', 'well-being'] as const)(
    '%s has none',
    (id) => expect(instrumentOf(id).divisions).toEqual([]),
  );
});

describe('how much scores vary by themselves', () => {
  test('the formula gives what a spread of 5.3 and of 6.5 were found to give', () => {
    expect(reliableChange(5.3, 0.85)).toBeCloseTo(5.7, 1);
    expect(reliableChange(6.5, 0.85)).toBeCloseTo(7, 1);
  });

  test.each([
    ['pss-10', 7, 11],
    ['who-5', 20, 10],
    ['gad-7', 6, 4],
    ['swemwbs', undefined, 3],
    ['wsas', undefined, 8],
  ] as const)('%s: chance up to %s, noticed from %s', (id, chance, noticed) => {
    const { variation } = instrumentOf(id);
    expect(variation?.chance && Math.round(variation.chance)).toBe(chance);
    expect(variation?.noticed).toBe(noticed);
  });

  test.each(['stress', 'well-being', 'pss-4', 'phq-8', 'ffmq-15', 'gse', 'semcd-6', 'was'] as const)(
    'nothing is claimed for %s',
    (id) => expect(instrumentOf(id).variation).toBeUndefined(),
  );
});

describe('figures about groups of people', () => {
  test('29 of 100 Danish adults had 18 or more on PSS-10 in 2021', () => {
    expect(instrumentOf('pss-10').figures).toContainEqual(
      expect.objectContaining({ group: 'adults-denmark', percent: 29, atLeast: 18, year: 2021 }),
    );
  });

  test('the percentiles of SWEMWBS are the metric scores of 23 and 32', () => {
    const percentiles = instrumentOf('swemwbs').figures.flatMap((figure) =>
      figure.kind === 'percentile' ? [[figure.percent, figure.score]] : [],
    );
    expect(percentiles).toEqual([
      [15, 20.73],
      [85, 29.31],
    ]);
  });

  test('each names a source', () => {
    const figures = INSTRUMENTS.flatMap(({ figures }) => [...figures]);
    expect(figures.length).toBeGreaterThan(10);
    for (const { source } of figures) expect(source).not.toBe('');
  });

  test("the project's own questions borrow nobody's figures", () => {
    expect([instrumentOf('stress').figures, instrumentOf('well-being').figures]).toEqual([[], []]);
  });
});

describe('what is offered', () => {
  test('GAD-7 and PHQ-8 wait until the host names them', () => {
    const waiting = INSTRUMENTS.filter(({ id }) => !isOn(id, [])).map(({ id }) => id);
    expect(waiting).toEqual(['gad-7', 'phq-8']);
    expect([isOn('gad-7', ['gad-7']), isOn('phq-8', ['gad-7'])]).toEqual([true, false]);
  });

  test('the work step is on', () => {
    expect(isOn('work', [])).toBe(true);
  });
});
