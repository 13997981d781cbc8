import type { Instrument } from '../../src/domain/instruments/instrument.ts';
import { INSTRUMENTS, type InstrumentId } from '../../src/domain/instruments/instruments.ts';
import { score, type Scored } from '../../src/domain/instruments/score.ts';

export function instrumentOf(id: InstrumentId): Instrument {
  const found = INSTRUMENTS.find((one) => one.id === id);
  if (!found) throw new Error(`there is no instrument "${id}"`);
  return found;
}

/** Scores answers written in the order of the questions; an open one is left undefined. */
export function scoreOf(id: InstrumentId, answers: readonly (number | undefined)[]): Scored {
  const given = answers.flatMap((answer, at) => (answer === undefined ? [] : [[at + 1, answer] as const]));
  return score(instrumentOf(id), new Map(given));
}

/** The score alone; undefined when there is none. */
export function numberOf(id: InstrumentId, answers: readonly (number | undefined)[]): number | undefined {
  const scored = scoreOf(id, answers);
  return scored.kind === 'scored' ? scored.score : undefined;
}

/** The same answer to every question. */
export const all = (items: number, answer: number) => Array.from({ length: items }, () => answer);
