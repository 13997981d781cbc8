import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartDescription } from './description.ts';

/**
 * Draws a chart once the part that can draw has come, and again when there is something else to show.
 *
 * @returns whether it could not be drawn
 */
export function useDrawing(
  canvas: RefObject<HTMLCanvasElement>,
  description: ChartDescription,
  locale: Locale,
): boolean {
  const [failed, setFailed] = useState(false);
  // Before the page is painted, if what draws is there: nobody sees an empty chart.
  useLayoutEffect(() => {
    let isGone = false;
    let remove: (() => void) | undefined;
    import('./draw.ts').then(
      ({ draw }) => {
        if (!isGone && canvas.current) remove = draw(canvas.current, description, locale);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      remove?.();
    };
  }, [canvas, description, locale]);
  return failed;
}
