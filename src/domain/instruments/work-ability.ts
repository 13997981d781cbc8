import { instrument } from './instrument.ts';

/**
 * Work Ability Score: the first item of the Work Ability Index, now beside the best in one's life,
 * 0–10, divided 0–5, 6–7 and 8–10 (sjweh 3598).
 */
export const WAS = instrument({
  id: 'was',
  name: 'Work Ability Score',
  items: 1,
  lowest: 0,
  highest: 10,
  reversed: [],
  period: 'now',
  total: { as: 'sum', times: 1 },
  divisions: [{ starts: [6, 8], standing: 'published', source: 'sjweh 3598' }],
  figures: [],
});
