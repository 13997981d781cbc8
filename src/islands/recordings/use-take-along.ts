import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recording } from '../../domain/practice/recording.ts';
import { addressOf } from './address.ts';
import { TakeProblem, type TakeProblemKind } from './problem.ts';
import { takeAlong } from './take-along.ts';
import { canTakeAlong, isTaken, leaveBehind, tidy } from './taken.ts';

export type TitledRecording = Recording & { readonly title: string };

export type Taking =
  | { readonly state: 'idle' | 'stopped' | 'removed' }
  /** `title` is being fetched; of all that is fetched now, `come` of `bytes` are there. */
  | { readonly state: 'fetching'; readonly title: string; readonly come: number; readonly bytes: number }
  | { readonly state: 'problem'; readonly kind: TakeProblemKind };

interface TakeAlong {
  /** Those on the device; undefined until it is known, and where nothing can be taken along. */
  readonly taken: readonly TitledRecording[] | undefined;
  readonly taking: Taking;
  readonly take: () => void;
  readonly stop: () => void;
  readonly remove: () => void;
}

export const bytesOf = (recordings: readonly Recording[]) =>
  recordings.reduce((sum, { bytes }) => sum + bytes, 0);

const kindOf = (error: unknown) => (error instanceof TakeProblem ? error.kind : 'refused');

/**
 * Which recordings are on the device, and the ways to have them there or not. What came whole stays
 * when a later one of them fails or is stopped.
 *
 * @param listed the files of the whole site, in all its languages; what is kept beyond them is removed
 */
export function useTakeAlong(
  recordings: readonly TitledRecording[],
  listed: readonly string[] | undefined,
): TakeAlong {
  const [taken, setTaken] = useState<ReadonlySet<string>>();
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });
  const running = useRef<AbortController>();
  const files = recordings.map(({ file }) => file).join(' ');

  const look = async () => setTaken(await takenOf(recordings));
  useEffect(() => {
    let current = true;
    setTaking({ state: 'idle' });
    const first = async () => {
      if (listed) await tidy(listed);
      const found = await takenOf(recordings);
      if (current) setTaken(found);
    };
    // A private window may have the cache and let nobody use it.
    if (canTakeAlong()) first().catch(() => setTaken(undefined));
    return () => {
      current = false;
      running.current?.abort();
      running.current = undefined;
    };
  }, [files]);

  async function take() {
    const stopping = (running.current = new AbortController());
    const missing = recordings.filter(({ file }) => !taken?.has(file));
    let before = 0;
    let result: Taking = { state: 'idle' };
    try {
      for (const one of missing) {
        const onProgress = (bytes: number) =>
          setTaking({ state: 'fetching', title: one.title, come: before + bytes, bytes: bytesOf(missing) });
        onProgress(0);
        await takeAlong(one, addressOf(one.file), { signal: stopping.signal, onProgress });
        before += one.bytes;
      }
    } catch (error) {
      result = stopping.signal.aborted ? { state: 'stopped' } : { state: 'problem', kind: kindOf(error) };
    }
    // Other recordings are shown by now, or nothing is.
    if (running.current !== stopping) return;
    await look();
    setTaking(result);
  }

  async function remove() {
    await leaveBehind(recordings.map(({ file }) => addressOf(file)));
    await look();
    setTaking({ state: 'removed' });
  }
  return {
    taken: taken && recordings.filter(({ file }) => taken.has(file)),
    taking,
    take: () => void take(),
    stop: () => running.current?.abort(),
    remove: () => void remove(),
  };
}

/** The files of those that are on the device. */
async function takenOf(recordings: readonly Recording[]): Promise<Set<string>> {
  const there = await Promise.all(recordings.map(({ file }) => isTaken(addressOf(file))));
  return new Set(recordings.flatMap(({ file }, at) => (there[at] ? [file] : [])));
}
