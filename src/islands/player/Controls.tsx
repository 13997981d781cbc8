import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Playback } from './use-player.ts';

interface Props {
  readonly locale: Locale;
  readonly playback: Playback;
  readonly hasParts: boolean;
  readonly onEnd: () => void;
}

/** The signs on the buttons, in a square of 24. */
const SIGNS = {
  pause: 'M8 5v14M16 5v14',
  resume: 'M8 5l11 7-11 7z',
  back: 'M18 6l-8 6 8 6M6 6v12',
  on: 'M6 6l8 6-8 6M18 6v12',
} as const;

/** Pause, a part back, a part on, and the way out. */
export function Controls({ locale, playback: { player, playing }, hasParts, onEnd }: Props) {
  const t = playerWords(locale);
  const isPaused = playing.phase === 'paused';
  const button = (name: keyof typeof SIGNS, does: () => void) => (
    <button type="button" class={`stage-button ${name}`} aria-label={t[name]} title={t[name]} onClick={does}>
      <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
        <path d={SIGNS[name]} />
      </svg>
    </button>
  );
  return (
    <div class="stage-controls">
      {hasParts && button('back', () => player.back())}
      {/* One button, so that the keyboard stays on it. */}
      {isPaused ? button('resume', () => player.resume()) : button('pause', () => player.pause())}
      {hasParts && button('on', () => player.on())}
      <button type="button" class="button plain end" onClick={onEnd}>
        {t.end}
      </button>
    </div>
  );
}
