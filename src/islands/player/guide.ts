import type { Recording } from '../../domain/practice/recording.ts';
import type { BellLevel, Guide, PlayerChoice } from '../../domain/records/records.ts';
import type { Source } from './source.ts';

/** The level of a bell that nobody has chosen. */
export const USUAL_BELL: BellLevel = 'medium';

/** What guides a practice. */
export interface Guiding {
  readonly guide: Guide;
  readonly recording: Recording | undefined;
  readonly voice: SpeechSynthesisVoice | undefined;
}

/**
 * What guides: what was chosen where it can be had, else a recording where there is one, else the words
 * on the screen, with which nothing speaks unasked.
 */
export function guiding(
  { recordings }: Source,
  minutes: number,
  choice: PlayerChoice,
  voices: readonly SpeechSynthesisVoice[],
): Guiding {
  const recording = recordings.find((one) => one.minutes === minutes);
  const voice = voices.find(({ voiceURI }) => voiceURI === choice.voice) ?? voices[0];
  const wanted = choice.guide ?? 'recording';
  if (wanted === 'recording' && recording) return { guide: 'recording', recording, voice: undefined };
  if (wanted === 'voice' && voice) return { guide: 'voice', recording: undefined, voice };
  return { guide: 'text', recording: undefined, voice: undefined };
}
