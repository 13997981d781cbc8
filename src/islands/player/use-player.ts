import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BELL_LENGTH } from '../../domain/practice/bell.ts';
import { planOfRecording, type Plan } from '../../domain/practice/plan.ts';
import type { Guide, PlayerChoice } from '../../domain/records/records.ts';
import { addressOf } from '../recordings/address.ts';
import { guiding, USUAL_BELL } from './guide.ts';
import { PlannedTrack } from './planned-track.ts';
import { Player, type MakeTrack, type Playing } from './player.ts';
import { RecordedTrack } from './recorded-track.ts';
import { Bells, HUSH } from './sound/bells.ts';
import type { Sound } from './sound/sound.ts';
import type { Source } from './source.ts';
import { Speaker } from './speaker.ts';

const BEFORE: Playing = { phase: 'lead-in', position: -1, part: -1, isQuiet: true };

/** What is played, and how. */
interface Played {
  readonly source: Source;
  readonly sound: Sound;
  readonly minutes: number;
  readonly choice: PlayerChoice;
  readonly voices: readonly SpeechSynthesisVoice[];
}

export interface Playback {
  readonly player: Player;
  readonly playing: Playing;
  readonly plan: Plan;
  /** What guides, which need not be what was chosen. */
  readonly guide: Guide;
  /** Whether a recording could not be played. */
  readonly isBroken: boolean;
  readonly strike: () => void;
}

/** Plays a source from when the component comes up until it goes away. */
export function usePlayer({ source, sound: { context }, minutes, choice, voices }: Played): Playback {
  const [playing, setPlaying] = useState(BEFORE);
  const [isBroken, setBroken] = useState(false);
  const [bells] = useState(() => new Bells(context, choice.bells ?? USUAL_BELL));

  const heard = isBroken ? { ...source, recordings: [] } : source;
  const { guide, recording, voice } = guiding(heard, minutes, choice, voices);

  const plan = useMemo(
    () => (recording ? planOfRecording(recording) : source.planOf(minutes)),
    [recording?.file ?? minutes],
  );
  const make: MakeTrack = (its, events) =>
    recording
      ? new RecordedTrack(context, its, addressOf(recording.file), bells, events)
      : new PlannedTrack(context, its, bells, voice && new Speaker(voice), events);

  const [player] = useState(
    () => new Player(plan, make, { onChange: setPlaying, onBroken: () => setBroken(true) }),
  );
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) player.change(plan, make);
    else player.start();
    begun.current = true;
  }, [plan, guide, voice?.voiceURI]);

  useEffect(() => {
    bells.level = choice.bells ?? USUAL_BELL;
  }, [choice.bells]);

  const phase = useRef(playing.phase);
  phase.current = playing.phase;
  useEffect(
    () => () => {
      player.close();
      const rest = phase.current === 'ended' ? BELL_LENGTH : HUSH;
      setTimeout(() => void context.close(), rest * 1000);
    },
    [],
  );
  const strike = () => {
    void context.resume();
    bells.strike();
  };
  return { player, playing, plan, guide, isBroken, strike };
}
