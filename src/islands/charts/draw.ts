import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { Locale } from '../../i18n/locales.ts';
import { axisOfDays, axisOfValues } from './axes.ts';
import { datasets } from './datasets.ts';
import type { ChartDescription } from './description.ts';
import { readLook, type Look } from './look.ts';
import { drawMarks, roomForMarks } from './marks.ts';
import { watchLook } from './watch-look.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/** A chart on paper, pixels; the page's styles make it as wide as the paper lets it be. */
const ON_PAPER = { width: 640, height: 260 };

/**
 * Draws a chart in the look that the page has, and draws it anew when that changes. This file and
 * what it brings along is fetched when there is something to draw.
 *
 * @returns takes the drawing away
 */
export function draw(canvas: HTMLCanvasElement, description: ChartDescription, locale: Locale): () => void {
  const figure = canvas.closest('figure') ?? document.body;
  let chart: Chart | undefined;
  let drawnIn = '';
  const redraw = (printing: boolean) => {
    figure.classList.toggle('chart-on-paper', printing);
    const look = readLook(figure, printing);
    const lookText = JSON.stringify([look, printing]);
    if (lookText === drawnIn) return;
    drawnIn = lookText;
    chart?.destroy();
    chart = make(canvas, description, locale, look, !printing);
    if (printing) chart.resize(ON_PAPER.width, ON_PAPER.height);
  };
  redraw(matchMedia('print').matches);
  const stop = watchLook(redraw);
  return () => {
    stop();
    chart?.destroy();
  };
}

function make(
  canvas: HTMLCanvasElement,
  description: ChartDescription,
  locale: Locale,
  look: Look,
  responsive: boolean,
): Chart {
  const { kind, marks } = description;
  return new Chart<'line' | 'bar', { x: number; y: number }[]>(canvas, {
    type: kind === 'bars' ? 'bar' : 'line',
    data: { datasets: datasets(description, look) },
    options: {
      animation: false,
      responsive,
      maintainAspectRatio: false,
      devicePixelRatio: look.density,
      // Nothing is told by pointing at it that is not told without.
      events: [],
      layout: { padding: { top: 8 + roomForMarks(marks, look), right: 12 } },
      scales: { x: axisOfDays(description, locale, look), y: axisOfValues(description, locale, look) },
    },
    plugins: [drawMarks(marks, look)],
  });
}
