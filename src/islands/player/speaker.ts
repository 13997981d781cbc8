import { firstRate, nextRate } from '../../domain/practice/speaking.ts';

/** So many times as long as planned, and a voice that has not ended is taken to be stuck. */
const STUCK = 3;

/** Reads aloud with a voice of the device, in the time the words are given. */
export class Speaker {
  readonly #voice: SpeechSynthesisVoice;
  #rate = firstRate();
  /** What is being said; a browser forgets to tell of the end of one that nobody holds. */
  #saying: { readonly utterance: SpeechSynthesisUtterance; readonly stuckAt: number } | undefined;

  constructor(voice: SpeechSynthesisVoice) {
    this.#voice = voice;
  }

  /**
   * Says something, after what is still being said: the silence between takes up the difference.
   *
   * @param seconds what the words are given
   */
  say(text: string, seconds: number): void {
    if (this.#saying && performance.now() > this.#saying.stuckAt) this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    let begun = 0;
    utterance.onstart = () => (begun = performance.now());
    utterance.onend = () => {
      const taken = (performance.now() - begun) / 1000;
      if (begun > 0) this.#rate = nextRate(utterance.rate, seconds, taken);
      if (this.#saying?.utterance === utterance) this.#saying = undefined;
    };
    this.#saying = { utterance, stuckAt: performance.now() + seconds * STUCK * 1000 };
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    this.#saying = undefined;
    speechSynthesis.cancel();
  }
}
