import type { Instrument } from './instrument.ts';
import { comparedItems } from './score.ts';

/** The lowest and the highest of something. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Between what scores of an instrument lie, for the scale of a chart. */
export function scoreRange(instrument: Instrument): Range {
  return rangeOver(instrument, instrument.items);
}

/** Between what the numbers lie that are compared with somebody's own earlier ones. */
export function comparedRange(instrument: Instrument): Range {
  return rangeOver(instrument, comparedItems(instrument).length);
}

function rangeOver({ total, lowest, highest }: Instrument, items: number): Range {
  if (total.as === 'mean') return { from: lowest, to: highest };
  if (total.as === 'table') return { from: Math.min(...total.scores), to: Math.max(...total.scores) };
  return { from: items * lowest * total.times, to: items * highest * total.times };
}
