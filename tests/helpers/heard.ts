import { packed, unpacked } from './samples.ts';
import type { Page } from './test.ts';

declare global {
  interface Window {
    /** The recordings, and the silences, that a page has played. */
    audios: HTMLAudioElement[];
    heard: MediaRecorder;
    packed: typeof packed;
  }
}

/** Samples a second of what {@link heardSoFar} gives. */
export const HEARD_RATE = 8000;

/** Keeps hold of the recordings that a page plays. */
export async function holdRecordings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.audios = [];
    window.Audio = class extends Audio {
      constructor(address?: string) {
        super(address);
        window.audios.push(this);
      }
    };
  });
}

/** Records what sounds in a page: its bells on the left, its recording on the right. */
export async function recordWhatSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connect = Reflect.get(AudioNode.prototype, 'connect') as (
      this: AudioNode,
      ...to: unknown[]
    ) => AudioNode;
    const both = new WeakMap<BaseAudioContext, ChannelMergerNode>();
    const contexts: AudioContext[] = [];
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        contexts.push(this);
        const merger = new ChannelMergerNode(this, { numberOfInputs: 2 });
        both.set(this, merger);
        const end = new MediaStreamAudioDestinationNode(this, { channelCount: 2 });
        merger.connect(end);
        window.heard = new MediaRecorder(end.stream, { audioBitsPerSecond: 256_000 });
        window.heard.start();
      }
    };
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      const merger = both.get(this.context);
      if (merger && to[0] === this.context.destination && this instanceof GainNode)
        connect.call(this, merger, 0, 0);
      return connect.apply(this, to);
    };
    window.Audio = class extends Audio {
      constructor(address?: string) {
        super(address);
        const listen = () => {
          const last = contexts.at(-1);
          const merger = last && both.get(last);
          if (!merger) throw new Error('a recording without a context');
          const { captureStream } = this as unknown as { captureStream: () => MediaStream };
          new MediaStreamAudioSourceNode(last, { mediaStream: captureStream.call(this) }).connect(
            merger,
            0,
            1,
          );
        };
        this.addEventListener('loadedmetadata', listen, { once: true });
      }
    };
  });
}

/** What has sounded so far: the bells, and the recording. */
export async function heardSoFar(page: Page): Promise<readonly [Float32Array, Float32Array]> {
  await page.evaluate(`window.packed = ${packed.toString()}`);
  const texts = await page.evaluate(async (rate) => {
    const data = new Promise<Blob>((done) => {
      window.heard.ondataavailable = (event) => done(event.data);
    });
    window.heard.stop();
    const file = await (await data).arrayBuffer();
    const decoded = await new OfflineAudioContext(2, 1, rate).decodeAudioData(file);
    return [0, 1].map((channel) => window.packed(decoded.getChannelData(channel)));
  }, HEARD_RATE);
  const [bells = new Float32Array(), recording = new Float32Array()] = texts.map(unpacked);
  return [bells, recording];
}
