import { readFileSync, statSync } from 'node:fs';
import { parseBuffer, type IAudioMetadata } from 'music-metadata';
import { soundType } from '../../schemas/recording.ts';
import { promisedBytes } from './promised-bytes.ts';

/** How long a sound lasts, seconds, or why that cannot be told. */
export type Heard = number | 'cut-short' | 'unreadable';

/** What is known of a file since it was last written; the live view asks after every change to a text. */
const known = new Map<string, { readonly version: string; readonly heard: Heard }>();

/** How long the sound in a file lasts. Never fails for what the file holds. */
export async function listen(path: string): Promise<Heard> {
  const { mtimeMs, size } = statSync(path);
  const version = `${mtimeMs} ${size}`;
  const before = known.get(path);
  if (before?.version === version) return before.heard;
  const heard = await hear(readFileSync(path), path);
  known.set(path, { version, heard });
  return heard;
}

async function hear(content: Uint8Array, path: string): Promise<Heard> {
  // Some kinds write at their beginning how long they are, and would be believed.
  if (promisedBytes(content) > content.length) return 'cut-short';
  let read: IAudioMetadata;
  try {
    const info = { path, mimeType: soundType(path) ?? '', size: content.length };
    read = await parseBuffer(content, info, { duration: true, skipCovers: true });
  } catch {
    return 'unreadable';
  }
  if (read.quality.warnings.some(({ message }) => /^End-of-stream reached/.test(message))) return 'cut-short';
  const { duration } = read.format;
  return duration !== undefined && duration > 0 ? duration : 'unreadable';
}
