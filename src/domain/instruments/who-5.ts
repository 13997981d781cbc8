import { instrument } from './instrument.ts';
import { reliableChange } from './reliable-change.ts';

/**
 * WHO-5 Well-Being Index, five items, two weeks, 0–5; the sum times four runs from 0 to 100.
 * Danish use divides 0–35, 36–50 and over 50 (etf.dk), newer international use 0–28, 29–50 and over 50.
 *
 * Noticed: 10 points (Topp and others 2015). Chance: spread 19 and reliability 0.85 give about 20.
 */
export const WHO_5 = instrument({
  id: 'who-5',
  name: 'WHO-5',
  items: 5,
  lowest: 0,
  highest: 5,
  reversed: [],
  period: 'two-weeks',
  total: { as: 'sum', times: 4 },
  divisions: [
    { starts: [36, 51], standing: 'published', source: 'etf.dk, WHO-5' },
    { starts: [29, 51], standing: 'published', source: 'newer international use' },
  ],
  figures: [
    { kind: 'mean', group: 'healthy-adults-denmark', mean: 68, source: 'etf.dk, WHO-5' },
    ...(
      [
        ['adults-denmark', 58.1],
        ['women-denmark', 55],
        ['men-denmark', 61],
      ] as const
    ).map(([group, mean]) => ({
      kind: 'mean' as const,
      group,
      mean,
      year: 2023,
      source: 'Falck, Sundhedsbarometeret 2023',
    })),
    {
      kind: 'mean',
      group: 'stress-course-denmark',
      mean: 31.7,
      spread: 8.5,
      source: 'doi 10.1186/s12889-020-08470-6',
    },
  ],
  variation: { chance: reliableChange(19, 0.85), noticed: 10, source: 'Topp 2015' },
});
