import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TitledRecording } from '../../src/islands/recordings/use-take-along.ts';
import type * as entry from './recordings-entry.tsx';
import type { Page } from './test.ts';

declare global {
  interface Window {
    /** Taking along, as the tests' pages have it. */
    recordings: typeof entry;
  }
}

/** A recording with its bytes. */
export interface Recorded {
  readonly recording: TitledRecording;
  readonly content: Buffer;
}

/** Samples a second of {@link noise}. */
const RATE = 8000;

/** A recording of noise, which no two places of it share, as a wave file that a browser plays. */
export function noise(title: string, hash: string, seconds: number): Recorded {
  const size = seconds * RATE;
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + size, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  // One channel of plain numbers, a byte each.
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(size, 40);
  const content = Buffer.concat([head, chance(size, title)]);
  const recording = {
    title,
    file: `recordings/${title.toLowerCase()}.${hash}.wav`,
    type: 'audio/wav',
    minutes: Math.ceil(seconds / 60),
    seconds,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('base64'),
    bells: [],
    lines: [],
  };
  return { recording, content };
}

/** Bytes that look like chance and are the same for the same seed. */
function chance(size: number, seed: string): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 64) }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

let bundled: Promise<string> | undefined;

/** Gives a page of the site what stands in `recordings-entry.tsx`, past its policy as the devtools do. */
export async function giveRecordings(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(`${await bundled}; window.recordings = recordings;`);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('recordings-entry.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'recordings',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
}

/** An answer to a request of a page, the body as its digest. */
export interface Answer {
  readonly status: number;
  readonly range: string | null;
  readonly length: string | null;
  readonly type: string | null;
  readonly digest: string;
}

/** Asks for a file, or a part of it, as a page does. */
export function ask(page: Page, address: string, range?: string): Promise<Answer> {
  return page.evaluate(
    async ([url, part]) => {
      const answer = await fetch(url, { ...(part && { headers: { range: part } }), cache: 'no-store' });
      const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
      const { status, headers } = answer;
      return {
        status,
        range: headers.get('content-range'),
        length: headers.get('content-length'),
        type: headers.get('content-type'),
        digest: btoa(String.fromCharCode(...new Uint8Array(digest))),
      };
    },
    [address, range] as const,
  );
}

/** The names of the caches that are no list of the worker's. */
export function ownCaches(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => !name.startsWith('workbox-')));
}
