import type { ChartDescription } from './description.ts';
import { FILLS, LINES, STROKE, TILE, type FillStyle, type LineStyle } from './styles.ts';

/** Which line or pattern is which series; a single line needs none. */
export function Legend({ kind, series }: Pick<ChartDescription, 'kind' | 'series'>) {
  if (kind === 'lines' && series.length < 2) return null;
  return (
    <ul class="chart-legend">
      {series.map(({ name }, index) => (
        <li key={index}>
          <Swatch kind={kind} index={index} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ kind, index }: { readonly kind: ChartDescription['kind']; readonly index: number }) {
  if (kind === 'lines') {
    const style = LINES[index % LINES.length];
    return style ? <LineSwatch {...style} /> : null;
  }
  const style = FILLS[index % FILLS.length];
  return style ? <FillSwatch {...style} /> : null;
}

function LineSwatch({ colour, dash, point }: LineStyle) {
  return (
    <svg class={`chart-colour-${colour}`} viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
      <path d="M0 8h32" stroke-width="2" stroke-dasharray={dash.join(' ')} />
      {point === 'circle' ? (
        <circle class="solid" cx="16" cy="8" r="4" />
      ) : (
        <path class="hollow" d="M16 3l5 5-5 5-5-5z" stroke-width="2" />
      )}
    </svg>
  );
}

const ACROSS = [0, TILE];

function FillSwatch({ colour, strokes }: FillStyle) {
  return (
    <svg class={`chart-colour-${colour}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect class={strokes === undefined ? 'solid' : 'hollow'} x=".5" y=".5" width="15" height="15" />
      {strokes &&
        ACROSS.flatMap((x) =>
          ACROSS.map((y) => (
            <path
              key={`${x} ${y}`}
              d={strokes}
              transform={`translate(${x} ${y})`}
              stroke-width={STROKE}
              stroke-linecap="round"
            />
          )),
        )}
    </svg>
  );
}
