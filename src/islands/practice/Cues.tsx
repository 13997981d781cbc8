import { drawingId } from '../../domain/practice/script.ts';
import type { Cue } from '../../domain/practice/timeline.ts';
import { formatClock, formatSeconds } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';

/** Seconds of silence that make a pause look longer than the one before it. */
const LONGER = [10, 20, 40, 80, 160];

interface Its {
  readonly locale: Locale;
  /** The words being said at the moment. */
  readonly said?: string | undefined;
}

/** What is said and where it is quiet, each with its place in time. */
export function Cues({ cues, ...its }: Its & { readonly cues: readonly Cue[] }) {
  return (
    <ol class="cues">
      {cues.map((cue) => (
        <CueItem key={cue.start} cue={cue} {...its} />
      ))}
    </ol>
  );
}

function CueItem({ cue: { step, start, duration }, locale, said }: Its & { readonly cue: Cue }) {
  const t = stringsIn(locale);
  if (step.kind === 'say') {
    return (
      <li class="say" aria-current={step.text === said ? 'true' : undefined}>
        <span class="at" aria-hidden="true">
          {formatClock(start)}
        </span>
        {step.drawing && (
          <svg class="drawing" role="img" aria-label={step.drawing.alt}>
            <use href={`#${drawingId(step.drawing.src)}`} width="100%" height="100%" />
          </svg>
        )}
        <p>{step.text}</p>
      </li>
    );
  }
  if (step.kind === 'bell') return <li class="bell">{t['practice.bell']}</li>;
  const size = LONGER.filter((limit) => duration >= limit).length;
  return <li class={`pause size-${size}`}>{t['practice.silence'](formatSeconds(locale, duration))}</li>;
}
