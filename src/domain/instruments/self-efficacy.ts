import { instrument } from './instrument.ts';

/** General Self-Efficacy Scale, ten items, in general, 1–4. No division is published. */
export const GSE = instrument({
  id: 'gse',
  name: 'GSE',
  items: 10,
  lowest: 1,
  highest: 4,
  reversed: [],
  period: 'in-general',
  total: { as: 'sum', times: 1 },
  divisions: [],
  figures: [],
});

/**
 * Self-Efficacy for Managing Chronic Disease, six items, now, 1–10; the score is the mean, and there
 * is none when more than two answers are missing (Stanford Patient Education Research Center).
 *
 * Among people on sick leave items 5 and 6 did not fit with the others (PMC9814208): the answers
 * one by one tell more than the mean.
 */
export const SEMCD_6 = instrument({
  id: 'semcd-6',
  name: 'SEMCD-6',
  items: 6,
  lowest: 1,
  highest: 10,
  reversed: [],
  period: 'now',
  total: { as: 'mean', mayMiss: 2 },
  divisions: [],
  figures: [
    { kind: 'means', group: 'long-term-illness', from: 4.9, to: 6.1, source: 'Ritter and Lorig 2014' },
  ],
});
