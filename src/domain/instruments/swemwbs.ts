import { instrument } from './instrument.ts';

/**
 * Metric scores for the sums 7 to 35 (Stewart-Brown and others 2009, where the short form was fitted
 * to a Rasch model; the steps at both ends are wider than those in the middle).
 */
// prettier-ignore
const METRIC = [
  7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36,
  16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21,
  24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35,
];

/**
 * Short Warwick-Edinburgh Mental Wellbeing Scale, seven items, two weeks, 1–5. The 15th and 85th
 * percentile lie at 20.73 and 29.31 (doi 10.1007/s11136-024-03695-z). Noticed: 1 to 3 metric points in
 * the literature; the largest is kept, so that little is made of little.
 */
export const SWEMWBS = instrument({
  id: 'swemwbs',
  name: 'SWEMWBS',
  items: 7,
  lowest: 1,
  highest: 5,
  reversed: [],
  period: 'two-weeks',
  total: { as: 'table', scores: METRIC },
  divisions: [],
  figures: [
    { kind: 'mean', group: 'men-england', mean: 23.7, source: 'doi 10.1007/s11136-016-1454-8' },
    { kind: 'mean', group: 'women-england', mean: 23.2, source: 'doi 10.1007/s11136-016-1454-8' },
    {
      kind: 'mean',
      group: 'adults-germany',
      mean: 24.79,
      spread: 3.73,
      source: 'doi 10.1007/s11136-024-03695-z',
    },
    {
      kind: 'percentile',
      group: 'adults-germany',
      percent: 15,
      score: 20.73,
      source: 'doi 10.1007/s11136-024-03695-z',
    },
    {
      kind: 'percentile',
      group: 'adults-germany',
      percent: 85,
      score: 29.31,
      source: 'doi 10.1007/s11136-024-03695-z',
    },
  ],
  variation: { noticed: 3, source: 'Warwick Medical School' },
});
