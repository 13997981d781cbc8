import { useEffect, useRef } from 'preact/hooks';
import { drawingId } from '../../domain/practice/script.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Controls } from './Controls.tsx';
import type { Source } from './source.ts';
import type { Playback } from './use-player.ts';

interface Props {
  readonly locale: Locale;
  readonly source: Source;
  readonly playback: Playback;
  readonly onEnd: () => void;
}

/** What is being said, large, and as little else as possible. */
export function Stage({ locale, source, playback, onEnd }: Props) {
  const t = playerWords(locale);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    stage.current?.scrollIntoView({ block: 'center' });
    stage.current?.focus({ preventScroll: true });
  }, []);
  const { player, playing, plan, guide, isBroken } = playback;
  const { phase, position, part, isQuiet, stopped } = playing;
  const said = plan.parts[part];
  const isOwnPause = phase === 'paused' && stopped === undefined;
  const left = Math.round((plan.seconds - Math.max(0, position)) / 60);
  // The space bar pauses and goes on as in any player. On a button it presses that.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.target !== event.currentTarget) return;
    event.preventDefault();
    if (phase === 'paused') player.resume();
    else player.pause();
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- a key more; the buttons do the same
    <div
      class={`stage ${phase}`}
      ref={stage}
      tabIndex={-1}
      role="group"
      aria-label={source.title}
      onKeyDown={onKeyDown}
    >
      <p class="stage-note" role="status">
        {phase === 'paused' && stopped ? t[stopped] : isBroken && t.broken}
      </p>
      <p class="visually-hidden" role="status">
        {isOwnPause && t.paused}
      </p>
      {/* A voice says it already; nobody hears it twice. */}
      <div
        class={isQuiet ? 'stage-words quiet-now' : 'stage-words'}
        aria-live={guide === 'text' ? 'polite' : 'off'}
      >
        {said?.drawing && (
          <svg class="drawing" role="img" aria-label={said.drawing.alt}>
            <use href={`#${drawingId(said.drawing.src)}`} width="100%" height="100%" />
          </svg>
        )}
        <p>{phase === 'lead-in' ? t.leadIn : (said?.text ?? (source.hasWords ? '' : t.timer))}</p>
      </div>
      {/* Of one line whatever it says: nothing moves from under the finger that pressed pause. */}
      <p class="stage-quiet" aria-hidden="true">
        {isOwnPause ? t.paused : phase === 'playing' && isQuiet && source.hasWords ? t.quiet : '\u00a0'}
      </p>
      <div class="stage-foot">
        <progress aria-label={t.progress} max={plan.seconds} value={Math.max(0, position)} />
        <p class="stage-left">{t.left(left)}</p>
        <Controls locale={locale} playback={playback} hasParts={plan.parts.length > 0} onEnd={onEnd} />
      </div>
    </div>
  );
}
