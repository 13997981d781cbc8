import type { ChartDataset } from 'chart.js';
import type { ChartDescription } from './description.ts';
import { fillOf } from './fill.ts';
import type { Look } from './look.ts';
import { FILLS, LINES } from './styles.ts';

type Dataset = ChartDataset<'line' | 'bar', { x: number; y: number }[]>;
type Data = Dataset['data'];

/** The closer points are, pixels, the smaller is each, so that they stay apart. */
const RADII = [
  { from: 14, radius: 4.5 },
  { from: 7, radius: 2.5 },
  { from: 0, radius: 1.5 },
];
/** The widest a bar becomes where there are few, pixels. */
const WIDEST_BAR = 44;

/** The series as the drawing library takes them. */
export function datasets({ kind, places, series }: ChartDescription, look: Look): Dataset[] {
  return series.map(({ values }, index) => {
    const data = places.flatMap(({ at }, place) => {
      const value = values[place];
      return value === undefined ? [] : [{ x: at, y: value }];
    });
    return kind === 'bars' ? bars(data, index, look) : line(data, index, look);
  });
}

function line(data: Data, index: number, look: Look): Dataset {
  const style = LINES[index % LINES.length];
  const colour = look.colours[style?.colour ?? 1];
  const isWhole = style?.point === 'circle';
  return {
    type: 'line',
    data,
    borderColor: colour,
    borderWidth: 2,
    borderDash: [...(style?.dash ?? [])],
    pointStyle: isWhole ? 'circle' : 'rectRot',
    pointRadius: ({ chart }) => RADII.find(({ from }) => chart.width / data.length >= from)?.radius ?? 1,
    pointBackgroundColor: isWhole ? colour : look.ground,
    pointBorderColor: colour,
    pointBorderWidth: isWhole ? 0 : 2,
    // A point at the end of a scale is shown whole.
    clip: false,
  };
}

function bars(data: Data, index: number, look: Look): Dataset {
  const style = FILLS[index % FILLS.length] ?? { colour: 1 };
  return {
    type: 'bar',
    data,
    backgroundColor: fillOf(style, look),
    borderColor: look.colours[style.colour],
    // A plain area needs no edge, and would show a seam inside it.
    borderWidth: style.strokes === undefined ? 0 : 1,
    borderSkipped: false,
    categoryPercentage: 1,
    barPercentage: 0.75,
    maxBarThickness: WIDEST_BAR,
  };
}
