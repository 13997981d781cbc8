import { BELL_RATE, bellSamples } from '../../../domain/practice/bell.ts';
import type { BellLevel } from '../../../domain/records/records.ts';

/** How loud each level is, as a gain; each is about twice as loud as the one before. */
export const GAINS: Readonly<Record<BellLevel, number>> = { off: 0, soft: 0.12, medium: 0.3, clear: 0.8 };

/** Seconds in which what rings is faded out when a practice stops. */
export const HUSH = 0.15;

/** The bell as a sound of a context, of this one or one that renders a whole practice. */
export function bellSound(context: BaseAudioContext): AudioBuffer {
  const samples = bellSamples();
  const buffer = context.createBuffer(1, samples.length, BELL_RATE);
  buffer.copyToChannel(samples, 0);
  return buffer;
}

/**
 * Plans bells on the clock of a context, all at once: from then on nothing of the page is needed.
 *
 * @param times seconds of the practice
 * @param position the second of the practice that falls on `at`
 * @param at seconds of the context's clock
 */
export function planBells(
  bell: AudioBuffer,
  to: AudioNode,
  times: readonly number[],
  position: number,
  at: number,
): Planned[] {
  return times
    .filter((time) => time >= position)
    .map((time) => {
      const source = new AudioBufferSourceNode(to.context, { buffer: bell });
      const start = at + time - position;
      source.connect(to);
      // What is late rings at once.
      source.start(Math.max(0, start));
      return { source, start };
    });
}

interface Planned {
  readonly source: AudioBufferSourceNode;
  /** Seconds of the context's clock. */
  readonly start: number;
}

/** The bells of one player. */
export class Bells {
  readonly #context: BaseAudioContext;
  readonly #bell: AudioBuffer;
  #gain: GainNode;
  #planned: Planned[] = [];
  #level: BellLevel;

  constructor(context: BaseAudioContext, level: BellLevel) {
    this.#context = context;
    this.#bell = bellSound(context);
    this.#level = level;
    this.#gain = this.#newGain();
  }

  /** Plans the bells from a second of the practice on, in place of those planned before; what rings rings out. */
  plan(times: readonly number[], position: number, at: number): void {
    const { currentTime } = this.#context;
    for (const { source, start } of this.#planned) if (start > currentTime) source.stop();
    this.#planned = planBells(this.#bell, this.#gain, times, position, at);
  }

  /** Moves what is planned by so many seconds; what rings rings out. */
  shift(by: number): void {
    const { currentTime } = this.#context;
    const later = this.#planned.filter(({ start }) => start > currentTime);
    for (const { source } of later) source.stop();
    const starts = later.map(({ start }) => start + by);
    this.#planned = [
      ...this.#planned.filter((one) => !later.includes(one)),
      ...planBells(this.#bell, this.#gain, starts, 0, 0),
    ];
  }

  /** Fades out what rings, and takes back what is planned. */
  hush(): void {
    const { currentTime } = this.#context;
    this.#gain.gain.setTargetAtTime(0, currentTime, HUSH / 4);
    for (const { source } of this.#planned) source.stop(currentTime + HUSH);
    this.#planned = [];
    this.#gain = this.#newGain();
  }

  set level(level: BellLevel) {
    this.#level = level;
    this.#gain.gain.setTargetAtTime(GAINS[level], this.#context.currentTime, 0.02);
  }

  /** One stroke now, to hear how loud it is. */
  strike(): void {
    planBells(this.#bell, this.#gain, [0], 0, this.#context.currentTime);
  }

  #newGain(): GainNode {
    const gain = new GainNode(this.#context, { gain: GAINS[this.#level] });
    gain.connect(this.#context.destination);
    return gain;
  }
}
