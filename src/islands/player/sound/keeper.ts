/** Seconds of the silence; browsers take shorter ones for an effect, not for something that plays. */
const SECONDS = 10;
/** Samples a second; there is nothing to hear. */
const RATE = 3000;

/**
 * A silence that plays like a piece of music. To a phone a page with planned bells alone plays nothing:
 * it shows no controls on the lock screen, and puts the page to sleep. When the phone pauses it, for a
 * call or for headphones pulled out, the practice is to pause as well.
 */
export class Keeper {
  readonly #audio = new Audio();
  readonly #address = URL.createObjectURL(new Blob([silence()], { type: 'audio/wav' }));
  #isWanted = false;

  /** @param onStopped called when the device has stopped it */
  constructor(onStopped: () => void) {
    this.#audio.src = this.#address;
    this.#audio.loop = true;
    this.#audio.addEventListener('pause', () => {
      if (this.#isWanted) onStopped();
    });
  }

  play(): void {
    this.#isWanted = true;
    // Where it is not allowed the practice goes on without.
    this.#audio.play().catch(() => undefined);
  }

  pause(): void {
    this.#isWanted = false;
    this.#audio.pause();
  }

  close(): void {
    this.pause();
    this.#audio.removeAttribute('src');
    URL.revokeObjectURL(this.#address);
  }
}

/** A WAV file of silence, one byte a sample. */
function silence(): ArrayBuffer {
  const length = SECONDS * RATE;
  const header = 44;
  const file = new DataView(new ArrayBuffer(header + length));
  const text = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index += 1)
      file.setUint8(at + index, letters.charCodeAt(index));
  };
  text(0, 'RIFF');
  file.setUint32(4, header - 8 + length, true);
  text(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  // Plain samples, one channel.
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, RATE, true);
  file.setUint32(28, RATE, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  text(36, 'data');
  file.setUint32(40, length, true);
  // In one byte, silence is the middle.
  new Uint8Array(file.buffer, header).fill(128);
  return file.buffer;
}
