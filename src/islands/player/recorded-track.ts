import { SleepWatch } from '../../domain/practice/asleep.ts';
import type { Plan } from '../../domain/practice/plan.ts';
import type { Bells } from './sound/bells.ts';
import { restSound } from './sound/rest.ts';
import type { Track, TrackEvents } from './track.ts';

/** Seconds by which planned bells may be off the recording before they are moved. */
const OFF = 0.03;
/** Milliseconds for which a recording may keep the practice waiting before it goes on without. */
const PATIENCE = 10_000;
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
  readonly #sleep = new SleepWatch();
  /** Where it was to play from, until the bells are planned. */
  #from: number | undefined;
  /** What the clock of the sound minus that of the recording was when the bells were planned. */
  #planned: number | undefined;
  #patience = 0;
  #takeBackRest: (() => void) | undefined;
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
      // The last that is told before it stands still is no sign that it goes on.
      if (this.#audio.readyState > HTMLMediaElement.HAVE_CURRENT_DATA) clearTimeout(this.#patience);
      if (this.#sleep.hasSlept(Date.now() / 1000, this.#audio.currentTime)) return events.onStopped('slept');
      this.#followWithBells();
      events.onTick();
    });
    hear('playing', () => {
      this.#sleep.forget();
      // A bell at the very beginning does not wait until the first second is told.
      if (this.#isWanted) this.#followWithBells();
    });
    hear('pause', () => {
      if (this.#isWanted && !this.#audio.ended) events.onStopped('interrupted');
    });
    hear('waiting', () => {
      this.#forgetBells();
      if (this.#isWanted) this.#waitForIt();
    });
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
    this.#sleep.forget();
    this.#from = from;
    this.#waitForIt();
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
    this.#takeBackRest = restSound(this.#context);
  }

  rest(position: number): void {
    this.#audio.currentTime = Math.max(0, position);
  }

  close(): void {
    this.#stopWaiting();
    this.#isWanted = false;
    this.#audio.pause();
    this.#audio.removeAttribute('src');
    this.#audio.load();
    this.#forgetBells();
  }

  /** A line that neither brings anything nor is cut is as good as cut. */
  #waitForIt(): void {
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => this.#events.onBroken(), PATIENCE);
  }

  #stopWaiting(): void {
    this.#takeBackRest?.();
    clearTimeout(this.#patience);
    clearTimeout(this.#leadIn?.timer);
    this.#leadIn = undefined;
  }

  /** The two clocks drift apart by a little; bells that are off are moved. */
  #followWithBells(): void {
    if (this.#audio.paused || this.#audio.seeking) return;
    if (this.#context.state !== 'running') void this.#context.resume();
    const { currentTime } = this.#audio;
    // The recording says what is heard, the context what is on its way to the ear.
    const heard = this.#context.currentTime - (this.#context.outputLatency || 0);
    const difference = heard - currentTime;
    if (this.#planned === undefined) {
      // What it has played before it could be asked where it is counts as well.
      const from = this.#from ?? currentTime;
      this.#bells.plan(this.#plan.bells, from, difference + from);
    } else if (Math.abs(difference - this.#planned) >= OFF) this.#bells.shift(difference - this.#planned);
    else return;
    this.#planned = difference;
    this.#from = undefined;
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
