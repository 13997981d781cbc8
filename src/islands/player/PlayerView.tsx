import { useEffect, useState } from 'preact/hooks';
import { settingOf } from '../../domain/records/settings.ts';
import type { PlayerChoice, PracticeEntry, Setting } from '../../domain/records/records.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useRecords } from '../data/records.ts';
import { After } from './After.tsx';
import { Settings } from './Settings.tsx';
import type { Sound } from './sound/sound.ts';
import type { Source } from './source.ts';
import { Stage } from './Stage.tsx';
import { useChoice } from './use-choice.ts';
import { useMediaSession } from './use-media-session.ts';
import { useNoting } from './use-noting.ts';
import { usePlayer } from './use-player.ts';
import { useVoices } from './use-voices.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface Props {
  readonly locale: Locale;
  readonly source: Source;
  /** Opened by the tap that began it; closed here. */
  readonly sound: Sound;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  /** How it is to be played, if that was chosen on this page. */
  readonly chosen?: PlayerChoice | undefined;
  /** Called with the words being said; undefined before the first. */
  readonly onSaid: (text: string | undefined) => void;
  readonly onClose: () => void;
}

/** Plays a practice, and notes it. Where nothing can be kept it is played all the same. */
export function PlayerView(props: Props) {
  const loaded = useRecords(['settings']);
  return (
    <div class="player own-page">
      {loaded.state === 'loading' ? (
        <div class="stage" />
      ) : (
        <Ready {...props} settings={loaded.state === 'ready' ? loaded.records.settings : []} />
      )}
    </div>
  );
}

function Ready(props: Props & { readonly settings: readonly Setting[] }) {
  const { locale, source, sound, minutes, onMinutes, chosen, onSaid, onClose, settings } = props;
  const t = playerWords(locale);
  const boundary = settingOf(settings, 'day-boundary');
  const voices = useVoices(locale);
  const { choice, choose } = useChoice(settings, chosen);
  const playback = usePlayer({ source, sound, minutes, choice, voices });
  const { player, playing, plan, guide } = playback;
  const noting = useNoting(source, () => player.practised, Math.floor(playing.position / 60), boundary);
  const [over, setOver] = useState<{
    readonly isWhole: boolean;
    readonly entry: PracticeEntry | undefined;
  }>();

  useMediaSession(over ? undefined : player, source.title, playing.phase);
  useWakeLock(guide === 'text' && !over && (playing.phase === 'lead-in' || playing.phase === 'playing'));
  const said = over ? undefined : plan.parts[playing.part]?.text;
  useEffect(() => onSaid(said), [said]);

  const end = (isWhole: boolean) => {
    if (over) return;
    player.pause();
    // What is still on its way need not come; a bell at the end rings out.
    if (!isWhole) player.close();
    setOver({ isWhole, entry: noting.note() });
  };
  useEffect(() => {
    if (playing.phase === 'ended') end(true);
  }, [playing.phase]);

  if (over)
    return (
      <After
        {...over}
        locale={locale}
        title={source.title}
        noting={noting}
        boundary={boundary}
        onClose={onClose}
      />
    );
  return (
    <>
      <Stage locale={locale} source={source} playback={playback} onEnd={() => end(false)} />
      <details class="player-more">
        <summary>{t.settings}</summary>
        <div class="player-settings stack">
          <label class="field">
            <span>{t.howLong}</span>
            <select value={minutes} onChange={({ currentTarget }) => onMinutes(Number(currentTarget.value))}>
              {source.possible.map((one) => (
                <option key={one} value={one}>
                  {t.minutes(one)}
                </option>
              ))}
            </select>
          </label>
          <Settings
            {...{ locale, source, minutes, guide, choice, voices }}
            onChoose={choose}
            onHear={playback.strike}
          />
        </div>
      </details>
    </>
  );
}
