/** A practice as somebody has spoken it. */

/** A line of what is said, with its place in time. */
export interface RecordedLine {
  /** Seconds from the beginning. */
  readonly start: number;
  /** Seconds from the beginning, after `start`. */
  readonly end: number;
  readonly text: string;
}

/** A recording as the site gives it to the player. */
export interface Recording {
  /** Its address below the site's folder. The name holds a part of the hash, so that it changes with the bytes. */
  readonly file: string;
  /** The kind of file, e.g. `audio/ogg`. */
  readonly type: string;
  /** The length it is offered as, whole minutes. */
  readonly minutes: number;
  /** How long it is, seconds. */
  readonly seconds: number;
  readonly bytes: number;
  /** The SHA-256 of its bytes, base64. */
  readonly sha256: string;
  /** Seconds at which the site's own bell rings; none when the recording brings its own. */
  readonly bells: readonly number[];
  /** The transcript, in order. */
  readonly lines: readonly RecordedLine[];
}
