import { instrument } from './instrument.ts';
import { reliableChange } from './reliable-change.ts';

/**
 * Perceived Stress Scale, ten items, last month, 0–4. Items 4, 5, 7 and 8 count the other way round
 * (Cohen's scoring instructions). There is no official division: 0–13, 14–26, 27–40 goes from hand to
 * hand, and Danish surveys call 18 and over "high" (Juul 2018, Mindfulness 9(4); Sundhedsstyrelsen).
 *
 * Chance: spread 6.5 and retest 0.85 give 7.0; the 5.3 of a Danish course would give 5.7, and the larger
 * one is kept, so that little is made of little. Noticed: 11 points, or 28 %, among 64 Danes with
 * work-related stress (sjweh 3510). Courses on the web reach 3 to 5, so that it is a clinic's yardstick.
 */
export const PSS_10 = instrument({
  id: 'pss-10',
  name: 'PSS-10',
  items: 10,
  lowest: 0,
  highest: 4,
  reversed: [4, 5, 7, 8],
  period: 'month',
  total: { as: 'sum', times: 1 },
  divisions: [
    { starts: [18], standing: 'published', source: 'Juul 2018, Mindfulness 9(4)' },
    { starts: [14, 27], standing: 'unofficial', source: 'no author known' },
  ],
  figures: [
    ...(
      [
        ['adults-denmark', 29],
        ['women-denmark', 34],
        ['men-denmark', 25],
      ] as const
    ).map(([group, percent]) => ({
      kind: 'share' as const,
      group,
      percent,
      atLeast: 18,
      year: 2021,
      source: 'Sundhedsstyrelsen, Tal og fakta om stress',
    })),
    {
      kind: 'mean',
      group: 'stress-course-denmark',
      mean: 25.4,
      spread: 5.3,
      source: 'doi 10.1186/s12889-020-08470-6',
    },
  ],
  variation: { chance: reliableChange(6.5, 0.85), noticed: 11, source: 'sjweh 3510' },
});

/**
 * The four-item form: items 2, 4, 5 and 10 of the ten, so that its second and third count the other
 * way round (Cohen, Kamarck and Mermelstein 1983). No division is published.
 */
export const PSS_4 = instrument({
  id: 'pss-4',
  name: 'PSS-4',
  items: 4,
  lowest: 0,
  highest: 4,
  reversed: [2, 3],
  period: 'month',
  total: { as: 'sum', times: 1 },
  divisions: [],
  figures: [],
});
