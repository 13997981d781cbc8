import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartDescription } from './description.ts';
import { drawingAtHand, fetchDrawing } from './drawing.ts';

/**
 * Draws a chart once the part that can draw has come, and again when there is something else to show.
 * If it is there already the chart is painted with the page, and nobody sees it empty.
 *
 * @returns whether it could not be drawn
 */
export function useDrawing(
  canvas: RefObject<HTMLCanvasElement>,
  description: ChartDescription,
  locale: Locale,
): boolean {
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    let isGone = false;
    let remove: (() => void) | undefined;
    const drawWith = ({ draw }: Awaited<ReturnType<typeof fetchDrawing>>) => {
      if (!isGone && canvas.current) remove = draw(canvas.current, description, locale);
    };
    const atHand = drawingAtHand();
    if (atHand) drawWith(atHand);
    else fetchDrawing().then(drawWith, () => setFailed(true));
    return () => {
      isGone = true;
      remove?.();
    };
  }, [canvas, description, locale]);
  return failed;
}
