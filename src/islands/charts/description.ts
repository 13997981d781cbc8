import type { DayUnit } from '../../domain/charts/day-ticks.ts';
import type { ValueScale } from '../../domain/charts/value-scale.ts';

/** A place on the axis of days: a day, or the time that one bar stands for. */
export interface Place {
  /** Where it is drawn, days since 1 January 1970; the middle of the bar's time. */
  readonly at: number;
  /** Its first day, days since 1 January 1970. */
  readonly day: number;
  /** As the table names it. */
  readonly name: string;
}

/** Values by place, in the places' order; undefined where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What a chart shows, as plain data. The drawing and the table are both made from it. */
export interface ChartDescription {
  /** One line for each series, or bars with the series on top of each other. */
  readonly kind: 'lines' | 'bars';
  readonly title: string;
  /** What there is to see, in one sentence; also what somebody hears who does not see it. */
  readonly finding: string;
  /** What has to be known to read it. */
  readonly note?: string;
  /** What the places are: "Dag". */
  readonly placesName: string;
  /** Rising. */
  readonly places: readonly Place[];
  /** At most as many as there are ways to draw them (`styles.ts`). */
  readonly series: readonly Series[];
  /** Series that stand in the table alone. */
  readonly tableOnly?: readonly Series[];
  readonly scale: ValueScale;
  /** The ends of the axis of days, days since 1 January 1970. */
  readonly from: number;
  readonly to: number;
  /** How bars are named below the axis; an axis of lines names days as there is room. */
  readonly barUnit?: DayUnit;
  /** Days marked by a line with a word, rising, as where the weeks of a course began. */
  readonly marks: readonly { readonly day: number; readonly word: string }[];
}
