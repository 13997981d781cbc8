/**
 * The sound of the bell, worked out here so that it is the project's own: a bowl struck with a soft
 * mallet. Its overtones are those of a thin bowl, which lie near 2.7, 5.1 and 8.1 times its lowest
 * tone; each comes in two that differ by a breath, so that it floats. The figures were chosen by ear.
 */
const PARTIALS = [
  { ratio: 1, level: 0.6, fades: 2.6 },
  { ratio: 1.0035, level: 0.3, fades: 2.4 },
  { ratio: 2.71, level: 0.22, fades: 1.5 },
  { ratio: 2.718, level: 0.12, fades: 1.4 },
  { ratio: 5.13, level: 0.07, fades: 0.7 },
  { ratio: 8.11, level: 0.02, fades: 0.3 },
] as const;

/** Hertz. */
const LOWEST = 294;
/** Seconds in which the sound comes up: softer than a click, and still within a twentieth of a second. */
const ATTACK = 0.03;
/** Seconds until the bell is silent; the last of them fade it out. */
export const BELL_LENGTH = 8;
const FADE_OUT = 0.5;

/** Samples a second that the bell needs: its highest overtone lies below 2,500 Hz. */
export const BELL_RATE = 16_000;

/** The bell as samples between -1 and 1, {@link BELL_RATE} a second. */
export function bellSamples(): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(BELL_RATE * BELL_LENGTH);
  for (const { ratio, level, fades } of PARTIALS) {
    // Each sample of a fading tone follows from the two before it, which spares a phone a million sines.
    const fade = Math.exp(-1 / (BELL_RATE * fades));
    const angle = (2 * Math.PI * LOWEST * ratio) / BELL_RATE;
    const turn = 2 * fade * Math.cos(angle);
    const lost = fade * fade;
    let before = 0;
    let now = level * fade * Math.sin(angle);
    for (let at = 1; at < samples.length; at += 1) {
      samples[at] = (samples[at] ?? 0) + now;
      const next = turn * now - lost * before;
      before = now;
      now = next;
    }
  }
  return samples.map((value, at) => (value * envelope(at / BELL_RATE)) / LOUDEST);
}

/** What the levels of all partials add up to at most. */
const LOUDEST = PARTIALS.reduce((sum, { level }) => sum + level, 0);

/** Without a corner at either end, which would be heard as a click. */
function envelope(time: number): number {
  if (time > ATTACK && time < BELL_LENGTH - FADE_OUT) return 1;
  const up = Math.min(1, time / ATTACK);
  const down = Math.min(1, (BELL_LENGTH - time) / FADE_OUT);
  return Math.sin((up * Math.PI) / 2) ** 2 * Math.sin((down * Math.PI) / 2) ** 2;
}
