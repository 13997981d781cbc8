/**
 * Calls back at a moment of the audio clock. Browsers slow the timers of a hidden page down to one a
 * minute; that a source has ended is told on time, and a context that stands still keeps it waiting.
 *
 * @param at seconds of `context.currentTime`; one that has passed is told at once
 * @returns takes it back
 */
export function alarm(context: AudioContext, at: number, ring: () => void): () => void {
  const source = new ConstantSourceNode(context, { offset: 0 });
  source.connect(context.destination);
  source.onended = () => {
    source.disconnect();
    ring();
  };
  source.start();
  source.stop(Math.max(at, context.currentTime));
  return () => {
    source.onended = null;
    source.disconnect();
  };
}
