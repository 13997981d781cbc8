/** An instrument as data: how its answers become a score, and what is known of such scores. */

/** A group of people a figure was found in. */
export type Group =
  | 'adults-denmark'
  | 'women-denmark'
  | 'men-denmark'
  | 'healthy-adults-denmark'
  | 'stress-course-denmark'
  | 'adults-sweden'
  | 'women-sweden'
  | 'men-sweden'
  | 'women-england'
  | 'men-england'
  | 'adults-germany'
  | 'long-term-illness';

/** A figure published about a group of people. It says nothing about the one who reads it. */
export type Figure = {
  readonly group: Group;
  readonly year?: number;
  /** Where it was published, as a reader could look it up. */
  readonly source: string;
} & (
  | { readonly kind: 'mean'; readonly mean: number; readonly spread?: number }
  /** Means of several studies lay between these. */
  | { readonly kind: 'means'; readonly from: number; readonly to: number }
  /** So many of a hundred people had this score or more. */
  | { readonly kind: 'share'; readonly percent: number; readonly atLeast: number }
  /** So many of a hundred people score up to about here. */
  | { readonly kind: 'percentile'; readonly percent: number; readonly score: number }
);

/** Where published divisions of a scale lie. Kept as figures without names: none is shown as a verdict. */
export interface Division {
  /** The lowest score of every stretch but the first. */
  readonly starts: readonly number[];
  /** Whether the authors or an authority drew it, or it only goes from hand to hand. */
  readonly standing: 'published' | 'unofficial';
  readonly source: string;
}

/** How much two scores of one person can differ without anything having changed. */
export interface Variation {
  /** Chance alone makes a larger difference in at most one of twenty cases. */
  readonly chance?: number;
  /** The smallest difference people were found to notice as important. */
  readonly noticed?: number;
  readonly source: string;
}

/** How counted answers become a score. */
export type Total =
  | {
      readonly as: 'sum';
      readonly times: number;
      /** Named parts by their item numbers. */
      readonly parts?: Readonly<Record<string, readonly number[]>>;
      /** Parts left out when somebody's scores are compared with their own earlier ones. */
      readonly notCompared?: readonly string[];
    }
  | {
      readonly as: 'mean';
      /** So many answers may be missing; the mean is that of the others. */
      readonly mayMiss: number;
    }
  | {
      readonly as: 'table';
      /** Scores by sum, from the lowest possible sum on. */
      readonly scores: readonly number[];
    };

export interface Instrument<Id extends string = string> {
  readonly id: Id;
  /** As the literature calls it. */
  readonly name: string;
  readonly items: number;
  readonly lowest: number;
  readonly highest: number;
  /** Numbers of the items that count the other way round, from 1. */
  readonly reversed: readonly number[];
  /** The time the questions ask about. */
  readonly period: 'now' | 'two-weeks' | 'month' | 'in-general';
  readonly total: Total;
  readonly divisions: readonly Division[];
  readonly figures: readonly Figure[];
  /** Missing where nobody has found it out, or where what is known does not fit. */
  readonly variation?: Variation;
}

/** Keeps the id's literal type. */
export function instrument<const Id extends string>(definition: Instrument<Id>): Instrument<Id> {
  return definition;
}
