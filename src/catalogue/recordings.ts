import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import type { Recording } from '../domain/practice/recording.ts';
import { recordedIn, type RecordedFile } from './recorded.ts';
import { getPractices, type PracticeText } from './texts.ts';

function filesOf({ practice, locale }: PracticeText): RecordedFile[] {
  const folder = new URL(`content/practices/${practice.id}/recordings/`, root);
  return recordedIn(fileURLToPath(folder), practice, locale);
}

/** A practice's recordings in the language of its text, shortest first; none when nobody has spoken it. */
export function recordingsOf(text: PracticeText): readonly Recording[] {
  return filesOf(text).map(({ recording }) => recording);
}

/** Every recording of the practices that have a page, in every language. */
export async function allRecordings(): Promise<readonly RecordedFile[]> {
  const written = (await getPractices()).filter(({ entry }) => !entry.data.coming);
  return written.flatMap(filesOf);
}

/** The files of all recordings, which is what a device may keep of them. */
export async function recordedFiles(): Promise<readonly string[]> {
  return (await allRecordings()).map(({ recording }) => recording.file);
}

/** The bytes of a recording, as a host would send them. */
export function sendRecording({ recording, path }: RecordedFile): Response {
  return new Response(readFileSync(path), { headers: { 'content-type': recording.type } });
}
