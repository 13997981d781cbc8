import { SleepWatch } from '../../domain/practice/asleep.ts';
import { partAt, type Plan } from '../../domain/practice/plan.ts';
import { alarm } from './sound/alarm.ts';
import type { Bells } from './sound/bells.ts';
import { Keeper } from './sound/keeper.ts';
import { restSound } from './sound/rest.ts';
import type { Speaker } from './speaker.ts';
import type { Track, TrackEvents } from './track.ts';

/** Seconds between asking for a sound and its first: a context needs some to get going. */
const AHEAD = 0.1;

/** Milliseconds a context may take to get going; one that does not is held back by the device. */
const PATIENCE = 3000;

/** A practice from its script: the clock is that of the sound, and the voice follows it. */
export class PlannedTrack implements Track {
  readonly #context: AudioContext;
  readonly #plan: Plan;
  readonly #bells: Bells;
  readonly #speaker: Speaker | undefined;
  readonly #events: TrackEvents;
  readonly #keeper: Keeper;
  #alarms: (() => void)[] = [];
  #takeBackTick: (() => void) | undefined;
  #takeBackRest: (() => void) | undefined;
  /** The second of the practice that falls on a second of the clock; undefined while it stands. */
  #anchor: { readonly position: number; readonly time: number } | undefined;
  readonly #sleep = new SleepWatch();
  #standsAt = 0;
  #waiting = 0;

  constructor(
    context: AudioContext,
    plan: Plan,
    bells: Bells,
    speaker: Speaker | undefined,
    events: TrackEvents,
  ) {
    this.#context = context;
    this.#plan = plan;
    this.#bells = bells;
    this.#speaker = speaker;
    this.#events = events;
    this.#keeper = new Keeper(() => this.#anchor && events.onStopped('interrupted'));
    context.onstatechange = () => {
      if (this.#anchor && context.state !== 'running' && this.#hasBegun) events.onStopped('interrupted');
    };
  }

  get #hasBegun(): boolean {
    return this.#anchor !== undefined && this.#context.currentTime > this.#anchor.time;
  }

  get position(): number {
    if (!this.#anchor) return this.#standsAt;
    const gone = Math.max(0, this.#context.currentTime - this.#anchor.time);
    return Math.min(this.#plan.seconds, this.#anchor.position + gone);
  }

  play(from: number): void {
    this.#stop();
    const time = this.#context.currentTime + AHEAD;
    this.#anchor = { position: from, time };
    this.#sleep.forget();
    void this.#context.resume();
    this.#waiting = window.setTimeout(() => {
      if (this.#anchor && !this.#hasBegun) this.#events.onStopped('interrupted');
    }, PATIENCE);
    this.#keeper.play();
    this.#bells.plan(this.#plan.bells, from, time);
    this.#sayFrom(from);
    this.#alarms.push(alarm(this.#context, time + this.#plan.seconds - from, () => this.#end()));
    this.#tick(time);
  }

  pause(): void {
    const { position } = this;
    this.#stop();
    this.#standsAt = position;
    this.#keeper.pause();
    this.#takeBackRest = restSound(this.#context);
  }

  rest(position: number): void {
    this.#standsAt = position;
  }

  close(): void {
    this.#stop();
    this.#keeper.close();
    this.#context.onstatechange = null;
  }

  #stop(): void {
    this.#takeBackRest?.();
    this.#takeBackAlarms();
    this.#bells.hush();
    this.#speaker?.stop();
  }

  #takeBackAlarms(): void {
    for (const takeBack of this.#alarms.splice(0)) takeBack();
    this.#takeBackTick?.();
    clearTimeout(this.#waiting);
    this.#anchor = undefined;
  }

  /** Says what is being said at a moment, if it has just begun, and everything after it on time. */
  #sayFrom(from: number): void {
    const { parts } = this.#plan;
    const at = partAt(this.#plan, from);
    const isBegun = (parts[at]?.start ?? -1) === from;
    for (const part of parts.slice(isBegun ? at : at + 1)) {
      const say = () => {
        this.#speaker?.say(part.text, part.duration);
        this.#events.onTick();
      };
      this.#alarms.push(alarm(this.#context, this.#timeOf(part.start), say));
    }
  }

  #timeOf(position: number): number {
    return (this.#anchor?.time ?? 0) + position - (this.#anchor?.position ?? 0);
  }

  #tick(time: number): void {
    const next = time + 1;
    const ring = () => {
      const { currentTime } = this.#context;
      if (this.#sleep.hasSlept(Date.now() / 1000, currentTime)) {
        this.#events.onStopped('slept');
        return;
      }
      this.#tick(Math.max(next, currentTime));
      this.#events.onTick();
    };
    this.#takeBackTick = alarm(this.#context, next, ring);
  }

  #end(): void {
    const { seconds } = this.#plan;
    // The bell at the end rings out.
    this.#takeBackAlarms();
    this.#standsAt = seconds;
    this.#keeper.pause();
    this.#events.onEnded();
  }
}
