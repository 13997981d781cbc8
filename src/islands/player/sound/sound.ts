/**
 * What a tap has to begin, since a browser lets a page sound only in answer to one: it is opened by
 * the very tap, while the player itself is still being fetched.
 */
export interface Sound {
  readonly context: AudioContext;
}

/** Opens what sounds; undefined in a browser that cannot. To be called by a tap. */
export function openSound(): Sound | undefined {
  if (!('AudioContext' in window) || !('ConstantSourceNode' in window)) return undefined;
  const context = new AudioContext({ latencyHint: 'playback' });
  void context.resume();
  wakeVoice();
  return { context };
}

/** Phones let a voice speak later if it has spoken, if only nothing, in a tap; one elsewhere is not asked. */
function wakeVoice(): void {
  if (!('speechSynthesis' in window)) return;
  const voice = speechSynthesis.getVoices().find(({ localService }) => localService);
  if (!voice) return;
  const nothing = new SpeechSynthesisUtterance('');
  nothing.voice = voice;
  speechSynthesis.speak(nothing);
}
