import type { Plan } from '../../domain/practice/plan.ts';
import type { Bells } from './sound/bells.ts';
import { ASLEEP, type Track, type TrackEvents } from './track.ts';

/** Seconds by which planned bells may be off the recording before they are planned anew. */
const OFF = 0.03;
/** Seconds before its end at which a recording that ends is whole. */
const WHOLE = 2;

/** A practice from a recording, which keeps the time; the site's own bells follow it. */
export class RecordedTrack implements Track {
  readonly #context: AudioContext;
  readonly #plan: Plan;
  readonly #bells: Bells;
  readonly #events: TrackEvents;
  readonly #audio: HTMLAudioElement;
  #isWanted = false;
  /** What the clock on the wall is ahead of the recording, seconds; unknown until it plays. */
  #ahead: number | undefined;
  /** What the clock of the sound minus that of the recording was when the bells were planned. */
  #planned: number | undefined;
  #leadIn: { readonly from: number; readonly since: number; readonly timer: number } | undefined;

  /** @param address of the recording */
  constructor(context: AudioContext, plan: Plan, address: string, bells: Bells, events: TrackEvents) {
    this.#context = context;
    this.#plan = plan;
    this.#bells = bells;
    this.#events = events;
    this.#audio = new Audio(address);
    this.#audio.preload = 'auto';
    const hear = (name: keyof HTMLMediaElementEventMap, does: () => void) =>
      this.#audio.addEventListener(name, does);
    hear('timeupdate', () => {
      if (!this.#isWanted) return;
      if (this.#hasSlept()) return events.onStopped('slept');
      this.#followWithBells();
      events.onTick();
    });
    hear('playing', () => (this.#ahead = undefined));
    hear('pause', () => {
      if (this.#isWanted && !this.#audio.ended) events.onStopped('interrupted');
    });
    hear('waiting', () => this.#forgetBells());
    hear('error', () => this.#isWanted && events.onBroken());
    hear('ended', () => this.#end());
  }

  get position(): number {
    if (this.#leadIn) return Math.min(0, this.#leadIn.from + (performance.now() - this.#leadIn.since) / 1000);
    return this.#audio.currentTime;
  }

  play(from: number): void {
    this.#stopWaiting();
    this.#isWanted = true;
    this.#forgetBells();
    void this.#context.resume();
    if (from < 0) {
      // The recording itself is the only thing to wait for, and it waits by the page's own clock.
      const timer = window.setTimeout(() => this.play(0), -from * 1000);
      this.#leadIn = { from, since: performance.now(), timer };
      this.#events.onTick();
      return;
    }
    this.#ahead = undefined;
    if (Math.abs(this.#audio.currentTime - from) > 0.01) this.#audio.currentTime = from;
    this.#audio.play().catch((error: unknown) => {
      if (!this.#isWanted) return;
      // A browser that wants another tap is no broken recording.
      if (error instanceof DOMException && error.name === 'NotAllowedError')
        this.#events.onStopped('interrupted');
      else if (!(error instanceof DOMException && error.name === 'AbortError')) this.#events.onBroken();
    });
  }

  pause(): void {
    this.#stopWaiting();
    this.#isWanted = false;
    this.#audio.pause();
    this.#forgetBells();
    void this.#context.suspend();
  }

  rest(position: number): void {
    this.#audio.currentTime = Math.max(0, position);
  }

  close(): void {
    this.#stopWaiting();
    this.#isWanted = false;
    this.#audio.pause();
    this.#audio.removeAttribute('src');
    this.#forgetBells();
  }

  #stopWaiting(): void {
    clearTimeout(this.#leadIn?.timer);
    this.#leadIn = undefined;
  }

  #hasSlept(): boolean {
    const ahead = Date.now() / 1000 - this.#audio.currentTime;
    return ahead > (this.#ahead ??= ahead) + ASLEEP;
  }

  /** The two clocks drift apart by a little; bells that are off are planned anew. */
  #followWithBells(): void {
    if (this.#audio.paused || this.#audio.seeking) return;
    if (this.#context.state !== 'running') void this.#context.resume();
    const { currentTime } = this.#audio;
    const difference = this.#context.currentTime - currentTime;
    if (this.#planned !== undefined && Math.abs(difference - this.#planned) < OFF) return;
    this.#planned = difference;
    this.#bells.plan(this.#plan.bells, currentTime, this.#context.currentTime);
  }

  #forgetBells(): void {
    if (this.#planned === undefined) return;
    this.#planned = undefined;
    this.#bells.hush();
  }

  #end(): void {
    this.#isWanted = false;
    // Half a file ends as well, only sooner.
    if (this.#audio.currentTime < this.#plan.seconds - WHOLE) this.#events.onBroken();
    else this.#events.onEnded();
  }
}
