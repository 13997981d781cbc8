import { backFrom, LEAD_IN, onFrom, partAt, samePlace, type Plan } from '../../domain/practice/plan.ts';
import type { Stopped, Track, TrackEvents } from './track.ts';

/** What a player shows. */
export interface Playing {
  readonly phase: 'lead-in' | 'playing' | 'paused' | 'ended';
  /** Seconds of the practice, whole; below 0 before it begins. */
  readonly position: number;
  /** The part that is said, or after which it is quiet; -1 before the first. */
  readonly part: number;
  /** Whether it is quiet after the part. */
  readonly isQuiet: boolean;
  /** Why it stands still without being told to. */
  readonly stopped?: Stopped;
}

/** Makes the track of a plan; called again when the plan or what guides is another. */
export type MakeTrack = (plan: Plan, events: TrackEvents) => Track;

interface Told {
  readonly onChange: (playing: Playing) => void;
  /** The track cannot go on. */
  readonly onBroken: () => void;
}

/** Plays a practice: what may happen to it by a tap, by the device and by itself, and how much was practised. */
export class Player {
  #plan: Plan;
  #track: Track;
  readonly #told: Told;
  #phase: 'playing' | 'paused' | 'ended' = 'paused';
  #stopped: Stopped | undefined;
  #practised = 0;
  #countedFrom = 0;

  constructor(plan: Plan, make: MakeTrack, told: Told) {
    this.#plan = plan;
    this.#told = told;
    this.#track = make(plan, this.#events);
  }

  readonly #events: TrackEvents = {
    onTick: () => this.#tell(),
    onStopped: (why) => this.pause(why),
    onEnded: () => {
      this.#count();
      this.#phase = 'ended';
      this.#tell();
    },
    onBroken: () => {
      this.#count();
      this.#told.onBroken();
    },
  };

  /** Seconds practised so far: neither pauses nor what was skipped are part of it. */
  get practised(): number {
    return this.#practised + (this.#phase === 'playing' ? this.#uncounted : 0);
  }

  start(): void {
    this.#playFrom(-LEAD_IN);
  }

  pause(why?: Stopped): void {
    if (this.#phase !== 'playing') return;
    this.#count();
    this.#track.pause();
    this.#phase = 'paused';
    this.#stopped = why;
    this.#tell();
  }

  resume(): void {
    if (this.#phase !== 'paused') return;
    const { position } = this.#track;
    const part = this.#plan.parts[partAt(this.#plan, position)];
    // Nobody is left with half a sentence.
    const isSaying = part && position < part.start + part.duration;
    this.#playFrom(isSaying ? part.start : position);
  }

  back(): void {
    const { position } = this.#track;
    // Before the beginning there is nothing to go back to.
    if (position >= 0) this.#goTo(backFrom(this.#plan, position));
  }

  on(): void {
    const { position } = this.#track;
    const next = position < 0 ? 0 : onFrom(this.#plan, position);
    if (next !== undefined) this.#goTo(next);
  }

  /** Goes on at the same place by another plan, or with something else that guides. */
  change(plan: Plan, make: MakeTrack): void {
    const { position } = this.#track;
    const next = plan === this.#plan ? position : samePlace(this.#plan, position, plan);
    if (this.#phase === 'playing') this.#count();
    this.#track.close();
    this.#plan = plan;
    this.#track = make(plan, this.#events);
    if (this.#phase === 'playing') this.#playFrom(next);
    else this.#rest(next);
  }

  close(): void {
    this.#track.close();
  }

  #goTo(position: number): void {
    if (this.#phase === 'playing') {
      this.#count();
      this.#playFrom(position);
    } else if (this.#phase === 'paused') this.#rest(position);
  }

  /** Stands at a place without playing. */
  #rest(position: number): void {
    this.#track.rest(position);
    this.#tell();
  }

  #playFrom(position: number): void {
    this.#phase = 'playing';
    this.#stopped = undefined;
    this.#countedFrom = position;
    this.#track.play(position);
    this.#tell();
  }

  get #uncounted(): number {
    return Math.max(0, this.#track.position - Math.max(0, this.#countedFrom));
  }

  #count(): void {
    this.#practised += this.#uncounted;
    this.#countedFrom = this.#track.position;
  }

  #tell(): void {
    const { position } = this.#track;
    const at = partAt(this.#plan, position);
    const part = this.#plan.parts[at];
    this.#told.onChange({
      phase: this.#phase === 'playing' && position < 0 ? 'lead-in' : this.#phase,
      position: Math.floor(position),
      part: at,
      isQuiet: !part || position >= part.start + part.duration,
      ...(this.#stopped && { stopped: this.#stopped }),
    });
  }
}
