/** Why a practice stands still without being told to. */
export type Stopped =
  /** A call, headphones pulled out, another program that wants the sound. */
  | 'interrupted'
  /** The device was asleep. */
  | 'slept';

/** What a track tells. */
export interface TrackEvents {
  /** About once a second, and whenever something else is to be seen. */
  readonly onTick: () => void;
  readonly onStopped: (why: Stopped) => void;
  readonly onEnded: () => void;
  /** It cannot go on; the practice may, by another track. */
  readonly onBroken: () => void;
}

/** What plays a practice, and keeps its time. */
export interface Track {
  /** Seconds of the practice; below 0 before it begins. */
  readonly position: number;
  /** Plays from a second of the practice on. */
  play(from: number): void;
  pause(): void;
  /** Stands at a second of the practice without playing. */
  rest(position: number): void;
  /** Gives back everything it has opened, but the context. */
  close(): void;
}
