import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../domain/practice/recording.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Practice } from '../schemas/practice.ts';
import { endingOf, soundType } from '../schemas/recording.ts';
import { parseVtt } from '../schemas/vtt.ts';

/** A recording, and where in the project its bytes are. */
export interface RecordedFile {
  readonly recording: Recording;
  readonly path: string;
}

/**
 * A practice's recordings in one language, shortest first. The checks have told of every file that
 * is not there or cannot be read by now; in the live view, which only warns, such a recording is
 * left out.
 *
 * @param folder the practice's folder `recordings/`
 */
export function recordedIn(folder: string, practice: Practice, locale: Locale): RecordedFile[] {
  return (practice.recordings ?? [])
    .filter(({ language }) => language === locale)
    .sort((one, other) => one.minutes - other.minutes)
    .flatMap(({ minutes, file, duration, transcript, bells }) => {
      const path = join(folder, file);
      const type = soundType(file);
      const print = fingerprint(path);
      const vtt = transcript === undefined ? '' : textOf(join(folder, transcript));
      if (type === undefined || !print || vtt === undefined) return [];
      const name = `${practice.id}-${locale}-${minutes}.${print.hex.slice(0, 8)}.${endingOf(file)}`;
      const recording: Recording = {
        file: `recordings/${name}`,
        type,
        minutes,
        seconds: duration,
        bytes: print.bytes,
        sha256: print.base64,
        bells: [...bells].sort((one, other) => one - other),
        lines: parseVtt(vtt).cues.map(({ said }) => said),
      };
      return [{ recording, path }];
    });
}

interface Fingerprint {
  readonly bytes: number;
  readonly hex: string;
  readonly base64: string;
}

/** What is known of files since they were last written: many pages ask for the same large ones. */
const known = new Map<string, { readonly version: string; readonly print: Fingerprint }>();

/** The size and the hash of a file; undefined when it is not there. */
function fingerprint(path: string): Fingerprint | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const version = `${stats.mtimeMs} ${stats.size}`;
  const before = known.get(path);
  if (before?.version === version) return before.print;
  const hash = createHash('sha256').update(readFileSync(path)).digest();
  const print = { bytes: stats.size, hex: hash.toString('hex'), base64: hash.toString('base64') };
  known.set(path, { version, print });
  return print;
}

const textOf = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false }) && readFileSync(path, 'utf8');
