import { z } from 'zod';
import { LOCALES } from '../i18n/locales.ts';
import { minutes } from './words.ts';

/** The kinds of sound that browsers play, by the ending of a file's name, and what a host calls them. */
export const SOUND_TYPES: Readonly<Record<string, string>> = {
  opus: 'audio/ogg',
  ogg: 'audio/ogg',
  webm: 'audio/webm',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  aac: 'audio/aac',
  mp3: 'audio/mpeg',
};

/** The ending of a file's name, in small letters without the dot; empty when there is none. */
export function endingOf(file: string): string {
  return /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What a sound of this name is called, e.g. `audio/ogg`; undefined for what browsers do not play. */
export function soundType(file: string): string | undefined {
  const ending = endingOf(file);
  return Object.hasOwn(SOUND_TYPES, ending) ? SOUND_TYPES[ending] : undefined;
}

/** A place in time written as `m:ss`, read as seconds. */
const time = z
  .string()
  .regex(/^\d{1,3}:[0-5]\d$/, 'minutes and seconds in quotation marks, e.g. "20:03"')
  .transform((text) => {
    const [whole = 0, rest = 0] = text.split(':').map(Number);
    return whole * 60 + rest;
  });

/** Seconds as `m:ss`, the way they are written in `practice.yaml`. */
export function writtenTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Letters that every disk and every host writes alike. */
const fileName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]*$/i,
    'the name of a file in the folder recordings/: letters without æ, ø and å, digits, hyphens and dots',
  );

export const recordingSchema = z.strictObject({
  language: z.enum(LOCALES),
  /** The length it is offered as. */
  minutes,
  /** A file in the practice's folder `recordings/`. */
  file: fileName,
  /** How long it really is; seconds once read. */
  duration: time,
  /** Its transcript, WebVTT, in the same folder. The checks ask for it in words of their own. */
  transcript: fileName.optional(),
  /** Where the site's own bell rings, seconds once read; none when the recording has its own. */
  bells: z.array(time).default([]),
});

/** A recording as `practice.yaml` names it. */
export type RecordingPlan = z.infer<typeof recordingSchema>;
