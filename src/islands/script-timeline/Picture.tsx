import { barsInLines } from '../../domain/practice/bars.ts';
import type { Cue } from '../../domain/practice/timeline.ts';
import { formatClock, formatSeconds } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';
import { Mark } from './Mark.tsx';

/** Seconds in a line: so few that the shortest pause can still be seen. */
const LINE = 300;

/** Units of the drawing: for a second, for a line with the space below it, and for the times at the left. */
const SECOND = 2;
const STEP = 44;
const MARGIN = 56;

interface Props {
  readonly locale: Locale;
  readonly cues: readonly Cue[];
  readonly minutes: number;
}

/** The whole of a practice, line by line, as wide as it takes time. */
export function Picture({ locale, cues, minutes }: Props) {
  const w = scriptTimelineWords(locale);
  const lines = barsInLines(cues, LINE);
  return (
    <svg
      class="script-picture"
      viewBox={`0 0 ${MARGIN + LINE * SECOND + 2} ${lines.length * STEP}`}
      role="img"
      aria-label={w.picture(w.minutes(minutes))}
    >
      {lines.map((bars, line) => (
        <g key={line} transform={`translate(0 ${line * STEP})`}>
          <text x={MARGIN - 10} y={30} text-anchor="end">
            {formatClock(line * LINE)}
          </text>
          {bars.map(({ kind, cue, start, seconds }) => (
            <g key={cue}>
              <title>
                {formatClock(cues[cue]?.start ?? 0)} {w[`kind.${kind}`]},{' '}
                {formatSeconds(locale, cues[cue]?.duration ?? 0)}
              </title>
              <Mark kind={kind} x={MARGIN + start * SECOND} width={seconds * SECOND} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
