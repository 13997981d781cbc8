import { WORDS_PER_MINUTE } from './script.ts';

/** A voice of the device, as the browser tells of it. */
export interface Voice {
  readonly voiceURI: string;
  readonly lang: string;
  /** Whether it speaks without sending the words anywhere. */
  readonly localService: boolean;
}

/** The voices that may read a text aloud: those on the device itself that speak its language. */
export function voicesFor<T extends Voice>(voices: readonly T[], locale: string): T[] {
  // Android writes da_DK.
  return voices.filter(({ lang, localService }) => localService && lang.split(/[-_]/, 1)[0] === locale);
}

/** Rates that still sound like somebody speaking; 1 is the voice's own. */
const SLOWEST = 0.7;
const FASTEST = 1.3;

/** Words a minute that voices of devices read at their own rate, roughly; each is then measured. */
const USUAL = 150;

/** The rate to begin with for a pace. */
export function firstRate(pace = WORDS_PER_MINUTE): number {
  return within(pace / USUAL);
}

/**
 * The rate for the next words, so that they take the time they are given. A voice is measured at what
 * it has said; the silence after the words takes up what still differs.
 *
 * @param planned seconds the words had
 * @param taken seconds the voice needed for them at `rate`
 */
export function nextRate(rate: number, planned: number, taken: number): number {
  return planned > 0 && taken > 0 ? within((rate * taken) / planned) : rate;
}

const within = (rate: number) => Math.min(FASTEST, Math.max(SLOWEST, rate));
