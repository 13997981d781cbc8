import type { Instrument } from './instrument.ts';

/** A score, or why there is none. */
export type Scored =
  | {
      readonly kind: 'scored';
      readonly score: number;
      /** What is put beside somebody's own earlier ones; the score itself unless a part is left out. */
      readonly compared: number;
      /** Sums of the instrument's named parts. */
      readonly parts: Readonly<Record<string, number>>;
      /** Items left open that the score could do without. */
      readonly missing: readonly number[];
    }
  /** More items are open than `mayMiss`, which is 0 where every item is needed. */
  | { readonly kind: 'open'; readonly missing: readonly number[]; readonly mayMiss: number }
  /** These items have an answer that the instrument does not know, or are not among its items. */
  | { readonly kind: 'unknown'; readonly items: readonly number[] };

/**
 * Scores answers by the instrument's published rule.
 *
 * @param answers as given, by item number from 1; turning them round is done here
 */
export function score(instrument: Instrument, answers: ReadonlyMap<number, number>): Scored {
  const numbers = Array.from({ length: instrument.items }, (_, at) => at + 1);
  const strange = [...answers]
    .filter(([item, answer]) => !numbers.includes(item) || !isAnswer(instrument, answer))
    .map(([item]) => item);
  if (strange.length > 0) return { kind: 'unknown', items: strange };

  const missing = numbers.filter((item) => !answers.has(item));
  const { total } = instrument;
  const mayMiss = total.as === 'mean' ? total.mayMiss : 0;
  if (missing.length > mayMiss) return { kind: 'open', missing, mayMiss };

  const counted = (item: number) => {
    const answer = answers.get(item) ?? 0;
    return instrument.reversed.includes(item) ? instrument.lowest + instrument.highest - answer : answer;
  };
  const sumOf = (items: readonly number[]) => items.reduce((sum, item) => sum + counted(item), 0);

  if (total.as === 'mean') {
    const given = numbers.filter((item) => answers.has(item));
    return same(sumOf(given) / given.length, missing);
  }
  const sum = sumOf(numbers);
  if (total.as === 'table') {
    return same(total.scores[sum - instrument.items * instrument.lowest] ?? Number.NaN, missing);
  }
  const { times, parts = {} } = total;
  return {
    kind: 'scored',
    score: sum * times,
    compared: sumOf(comparedItems(instrument)) * times,
    parts: Object.fromEntries(Object.entries(parts).map(([name, items]) => [name, sumOf(items)])),
    missing,
  };
}

/** The items that are part of a comparison with somebody's own earlier answers. */
export function comparedItems({ items, total }: Instrument): number[] {
  const left =
    total.as === 'sum' ? (total.notCompared ?? []).flatMap((name) => total.parts?.[name] ?? []) : [];
  return Array.from({ length: items }, (_, at) => at + 1).filter((item) => !left.includes(item));
}

function isAnswer({ lowest, highest }: Instrument, answer: number): boolean {
  return Number.isInteger(answer) && answer >= lowest && answer <= highest;
}

function same(value: number, missing: readonly number[]): Scored {
  return { kind: 'scored', score: value, compared: value, parts: {}, missing };
}
