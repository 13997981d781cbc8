import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayerChoice } from '../../domain/records/records.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useAsked } from '../shared/use-asked.ts';
import { openSound, type Sound } from './sound/sound.ts';
import type { Source } from './source.ts';

interface Props {
  readonly locale: Locale;
  readonly source: Source;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onSaid?: (text: string | undefined) => void;
  readonly words: {
    readonly begin: string;
    readonly settings: string;
    /** What becomes of it when it is over. */
    readonly isNoted: string;
    /** Said where the browser cannot sound. */
    readonly noSound: string;
    /** Said when the player did not come. */
    readonly notFetched: string;
  };
  readonly disabled?: boolean;
  /** What is asked before it begins. */
  readonly children: ComponentChildren;
}

const loadPlayer = () => import('./PlayerView.tsx');
const loadSettings = () => import('./BeforeSettings.tsx');

/** Begins a practice, and holds the player's place; what plays is fetched when it is asked for. */
export function Begin(props: Props) {
  const { locale, source, minutes, onMinutes, onSaid, words, disabled = false, children } = props;
  const begin = useRef<HTMLButtonElement>(null);
  const [sound, setSound] = useState<Sound | 'missing'>();
  const [chosen, setChosen] = useState<PlayerChoice>();
  const player = useAsked(loadPlayer);
  const settings = useAsked(loadSettings);
  const fold = useRef<HTMLDetailsElement>(null);

  // It may have been opened before this script came.
  useEffect(() => {
    if (fold.current?.open) settings.ask();
  }, []);

  function play() {
    player.ask();
    setSound(openSound() ?? 'missing');
  }
  function close() {
    setSound(undefined);
    onSaid?.(undefined);
    // The button is there again once this is rendered.
    requestAnimationFrame(() => begin.current?.focus());
  }
  if (typeof sound === 'object' && player.part)
    return (
      <player.part.PlayerView
        {...{ locale, source, sound, minutes, onMinutes, chosen }}
        onSaid={(text) => onSaid?.(text)}
        onClose={close}
      />
    );
  return (
    <>
      {children}
      <div class="to-play">
        <button ref={begin} type="button" class="button begin" disabled={disabled} onClick={play}>
          {words.begin}
        </button>
        <p class="quiet" role="status">
          {sound === 'missing' ? words.noSound : (player.failed || settings.failed) && words.notFetched}
        </p>
        <p class="quiet">{words.isNoted}</p>
        <details ref={fold} class="player-more" onToggle={settings.ask}>
          <summary>{words.settings}</summary>
          {settings.part && (
            <settings.part.BeforeSettings {...{ locale, source, minutes }} onChoose={setChosen} />
          )}
        </details>
      </div>
    </>
  );
}
