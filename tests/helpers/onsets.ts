/** Seconds that are looked at together. */
const WINDOW = 0.005;
/** How much louder than what was before a stroke is, and the least it is. */
const LOUDER = 3.5;
const LEAST = 0.004;
/** Seconds after a stroke in which its own beats are not taken for another. */
const OWN = 1.5;

/**
 * When strokes begin in a sound, seconds: where a window is much louder than the loudest of a quarter of
 * a second shortly before it. A soft stroke comes up in some windows, which are not compared with each other.
 */
export function onsetsIn(samples: Float32Array, rate: number): number[] {
  const size = Math.round(rate * WINDOW);
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, at) =>
    samples.subarray(at * size, (at + 1) * size).reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  );
  const found: number[] = [];
  for (let at = 0; at < levels.length; at += 1) {
    const before = Math.max(0, ...levels.slice(Math.max(0, at - 58), Math.max(0, at - 8)));
    const level = levels[at] ?? 0;
    const time = (at * size) / rate;
    const isOwn = found.length > 0 && time - (found.at(-1) ?? 0) < OWN;
    if (!isOwn && level > LEAST && level > before * LOUDER) found.push(time);
  }
  return found;
}
