import { instrument } from './instrument.ts';

/**
 * GAD-7, seven items, two weeks, 0–3. Its authors divide at 5, 10 and 15; Nordic population studies
 * at 8 (PMC3709104). Noticed: 4 points (Universitätsklinikum Hamburg-Eppendorf). Chance: 6 points
 * (Bischoff and others 2020). Danish figures have not been found.
 */
export const GAD_7 = instrument({
  id: 'gad-7',
  name: 'GAD-7',
  items: 7,
  lowest: 0,
  highest: 3,
  reversed: [],
  period: 'two-weeks',
  total: { as: 'sum', times: 1 },
  divisions: [
    { starts: [5, 10, 15], standing: 'published', source: 'Spitzer 2006' },
    { starts: [8], standing: 'published', source: 'PMC3709104' },
  ],
  figures: (
    [
      ['adults-sweden', 14.7],
      ['women-sweden', 17.9],
      ['men-sweden', 10.7],
    ] as const
  ).map(([group, percent]) => ({
    kind: 'share' as const,
    group,
    percent,
    atLeast: 8,
    source: 'PMC3709104',
  })),
  variation: { chance: 6, noticed: 4, source: 'Bischoff 2020' },
});

/**
 * PHQ-8, eight items, two weeks, 0–3, divided at 5, 10, 15 and 20 like the form with nine items it
 * comes from. What is known of change was found with that form, and is not lent to this one.
 */
export const PHQ_8 = instrument({
  id: 'phq-8',
  name: 'PHQ-8',
  items: 8,
  lowest: 0,
  highest: 3,
  reversed: [],
  period: 'two-weeks',
  total: { as: 'sum', times: 1 },
  divisions: [{ starts: [5, 10, 15, 20], standing: 'published', source: 'Kroenke 2009' }],
  figures: [],
});
