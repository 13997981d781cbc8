import { useId, useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';
import { AfterFirst } from '../shared/AfterFirst.tsx';
import type { ChartDescription } from './description.ts';
import { Legend } from './Legend.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { useDrawing } from './use-drawing.ts';
import { useOpenInPrint, useOpenWhen } from './use-open.ts';

interface Props {
  readonly locale: Locale;
  /** Drawn anew when it is another object. */
  readonly description: ChartDescription;
}

/** A chart with a sentence above it and its numbers below it; the sentence alone when there are none. */
export function Chart({ locale, description }: Props) {
  const { title, finding, places } = description;
  const heading = useId();
  return (
    <figure class="chart" aria-labelledby={heading}>
      <h3 class="chart-title" id={heading}>
        {title}
      </h3>
      <p class="chart-finding">{finding}</p>
      {places.length > 0 && <Drawn locale={locale} description={description} />}
    </figure>
  );
}

function Drawn({ locale, description }: Props) {
  const t = chartWords(locale);
  const canvas = useRef<HTMLCanvasElement>(null);
  const numbers = useRef<HTMLDetailsElement>(null);
  const failed = useDrawing(canvas, description, locale);
  useOpenInPrint(numbers);
  useOpenWhen(numbers, failed);
  return (
    <>
      {failed ? (
        <p class="chart-note">{t.notDrawn}</p>
      ) : (
        <>
          <div class="chart-plot">
            <canvas ref={canvas} role="img" aria-label={description.finding} />
          </div>
          <Legend {...description} />
        </>
      )}
      {description.note && <p class="chart-note">{description.note}</p>}
      <details ref={numbers}>
        <summary>{t['table.open']}</summary>
        <AfterFirst>{() => <NumbersTable description={description} locale={locale} />}</AfterFirst>
      </details>
    </>
  );
}
