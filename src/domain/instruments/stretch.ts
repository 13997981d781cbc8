import type { Division } from './instrument.ts';

/** Which stretch of a division a score lies in, from 0; each begins at its start and ends below the next. */
export function stretchOf(score: number, { starts }: Division): number {
  return starts.filter((start) => score >= start).length;
}
