import { instrument } from './instrument.ts';

/**
 * This project's own questions about the last month, eight, 0–4, not validated. Every second one
 * asks about something good and counts the other way round, so that ticking one column down the page
 * does not look like much stress or none.
 */
export const STRESS = instrument({
  id: 'stress',
  name: 'Stress',
  items: 8,
  lowest: 0,
  highest: 4,
  reversed: [2, 4, 6, 8],
  period: 'month',
  total: { as: 'sum', times: 1 },
  divisions: [],
  figures: [],
});

/**
 * This project's own questions about the last two weeks, five, 0–5, not validated. A plain sum,
 * 0–25: times four it would run to 100 like WHO-5's score, and look as if that one's figures held here.
 */
export const WELL_BEING = instrument({
  id: 'well-being',
  name: 'Well-being',
  items: 5,
  lowest: 0,
  highest: 5,
  reversed: [],
  period: 'two-weeks',
  total: { as: 'sum', times: 1 },
  divisions: [],
  figures: [],
});
