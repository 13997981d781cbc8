/** How series are told apart: never by colour alone. The drawing and the legend share these. */

/** One of the chart's colours, `--chart-1` and so on in the styles. */
export type Colour = 1 | 2 | 3;

export interface LineStyle {
  readonly colour: Colour;
  /** Lengths of dash and gap, pixels; none for a whole line. */
  readonly dash: readonly number[];
  readonly point: 'circle' | 'diamond';
}

export const LINES: readonly LineStyle[] = [
  { colour: 1, dash: [], point: 'circle' },
  { colour: 2, dash: [5, 4], point: 'diamond' },
];

export interface FillStyle {
  readonly colour: Colour;
  /** What is stroked on a tile of {@link TILE} pixels, as a path; none for a plain area of the colour. */
  readonly strokes?: string;
}

/** The side of a pattern's tile, pixels. Strokes run over its edges, so that tiles join. */
export const TILE = 8;
export const STROKE = 1.6;

export const FILLS: readonly FillStyle[] = [
  { colour: 1 },
  { colour: 2, strokes: 'M-2 2 2-2M-2 10 10-2M6 10 10 6' },
  { colour: 3, strokes: 'M2 2h.01M6 6h.01' },
  { colour: 2 },
  { colour: 1, strokes: 'M-1 2h10M-1 6h10' },
  { colour: 3, strokes: '' },
];
