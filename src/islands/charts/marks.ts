import type { Plugin } from 'chart.js';
import { fitMarks } from '../../domain/charts/fit-marks.ts';
import type { ChartDescription } from './description.ts';
import type { Look } from './look.ts';

type Marks = ChartDescription['marks'];

/** Between a mark's line and its word, pixels. */
const APART = 4;

/** How much room the words of marks take above the chart, pixels. */
export function roomForMarks(marks: Marks, { size }: Look): number {
  return marks.length > 0 ? Math.round(size * 1.6) : 0;
}

/** Draws marks behind the data: a fine line from the axis up, and its word at the top. */
export function drawMarks(marks: Marks, look: Look): Plugin<'line' | 'bar'> {
  return {
    id: 'marks',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (!x || marks.length === 0) return;
      ctx.save();
      ctx.font = `${look.size}px ${look.font}`;
      ctx.textBaseline = 'top';
      ctx.fillStyle = look.ink;
      ctx.strokeStyle = look.ink;
      ctx.lineWidth = 1;
      ctx.setLineDash([1, 4]);
      const top = chartArea.top - roomForMarks(marks, look);
      const placed = marks.map(({ day, word }) => ({
        word,
        // Half a pixel in, a line one pixel wide is sharp.
        at: Math.round(x.getPixelForValue(day)) + 0.5,
        width: APART + ctx.measureText(word).width,
      }));
      const fits = fitMarks(placed, chartArea.left, chartArea.right);
      placed.forEach(({ at, word }, index) => {
        const fit = fits[index];
        if (!fit?.line) return;
        ctx.beginPath();
        ctx.moveTo(at, chartArea.bottom);
        // A line without a word does not run through its neighbour's.
        ctx.lineTo(at, fit.word ? top : chartArea.top);
        ctx.stroke();
        if (!fit.word) return;
        ctx.textAlign = fit.word === 'right' ? 'left' : 'right';
        ctx.fillText(word, at + (fit.word === 'right' ? APART : -APART), top);
      });
      ctx.restore();
    },
  };
}
