import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../src/domain/practice/recording.ts';
import { noise } from './recordings.ts';
import { writeFiles } from './write-files.ts';

/** Astro's own way of writing a value into a page: what it is (0 a plain value, 1 a list), and the value. */
type Written = readonly [number, unknown];

function written(value: unknown): Written {
  if (Array.isArray(value)) return [1, value.map(written)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([name, its]) => [name, written(its)]))];
}

/** Puts a recording into a site and into the page of its practice, as if an instructor had added it. */
export function addRecording(folder: string, page: string, recording: Recording, content: Buffer): void {
  writeFiles(folder, { [recording.file]: content });
  const file = join(folder, page, 'index.html');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(?<= component-export="GuidedPractice".* props=")[^"]*/, (props) => {
    const known = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<
      string,
      Written
    >;
    const added = { ...known, recordings: written([recording]) };
    return JSON.stringify(added).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
  if (after === before) throw new Error(`${page} plays no practice`);
  writeFileSync(file, after);
}

/** The file of twelve seconds of a tone: it comes up in its first second and goes down in its last. */
export const TONE = readFileSync(new URL('../fixtures/recordings/tone.opus', import.meta.url));

/** What the site would say of the tone, with the words of its transcript. */
export const tone: Recording = {
  file: 'recordings/foedderne-paa-gulvet.1.12345678.opus',
  type: 'audio/ogg',
  minutes: 1,
  seconds: 12,
  bytes: TONE.length,
  sha256: createHash('sha256').update(TONE).digest('base64'),
  bells: [0, 11],
  lines: [
    { start: 1, end: 4.5, text: 'Sid, som du sidder.' },
    { start: 5, end: 8.25, text: 'Læg mærke til fødderne mod gulvet.' },
    { start: 9, end: 12, text: 'Se dig om & gå videre.' },
  ],
};

const hiss = noise('Fødder', '87654321', 60);

/** The file of a minute of noise: long enough to come in parts. */
export const MINUTE = hiss.content;

/** What the site would say of the noise, were it somebody who speaks for a minute. */
export const minute: Recording = {
  ...hiss.recording,
  file: 'recordings/foedderne-paa-gulvet.1.87654321.wav',
  lines: [
    { start: 1, end: 4.5, text: 'Sid, som du sidder.' },
    { start: 5, end: 20, text: 'Læg mærke til fødderne mod gulvet.' },
    { start: 30, end: 59, text: 'Se dig om & gå videre.' },
  ],
};
