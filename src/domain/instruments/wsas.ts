import { instrument } from './instrument.ts';

/**
 * Work and Social Adjustment Scale, five items, now, 0–8, divided below 10, 10–20 and over 20
 * (Mundt and others 2002). Noticed: 8 points (Zahra and others 2014).
 */
export const WSAS = instrument({
  id: 'wsas',
  name: 'WSAS',
  items: 5,
  lowest: 0,
  highest: 8,
  reversed: [],
  period: 'now',
  total: { as: 'sum', times: 1 },
  divisions: [{ starts: [10, 21], standing: 'published', source: 'Mundt 2002' }],
  figures: [],
  variation: { noticed: 8, source: 'Zahra 2014' },
});
