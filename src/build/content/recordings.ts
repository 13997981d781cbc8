import { posix } from 'node:path';
import type { Practice } from '../../schemas/practice.ts';
import type { RecordingPlan } from '../../schemas/recording.ts';
import type { Finding } from './finding.ts';
import type { Content, Plan } from './read.ts';

/** What the checks of recordings look at. */
export type WithRecordings = Pick<Content, 'practices' | 'recordings' | 'transcripts'>;

/** A recording that a practice names. */
export interface NamedRecording {
  readonly plan: RecordingPlan;
  /** The `practice.yaml` that names it. */
  readonly practice: string;
  /** The folder its files stand in, with a slash at its end. */
  readonly folder: string;
  /** The practice's recordings that are named before this one. */
  readonly earlier: readonly RecordingPlan[];
  /** A finding at the place where a setting of it stands, or at its own where that is left out. */
  readonly finding: (at: readonly PropertyKey[], problem: string, remedy: string) => Finding;
}

/** The folder of a practice's recordings, with a slash at its end. */
export const recordingsFolder = ({ file }: Plan<Practice>): string => `${posix.dirname(file)}/recordings/`;

/** Every recording that a practice names. */
export function recordingsIn({ practices }: Pick<WithRecordings, 'practices'>): NamedRecording[] {
  return practices.flatMap((practice) =>
    (practice.value.recordings ?? []).map((plan, index, all) => ({
      plan,
      practice: practice.file,
      folder: recordingsFolder(practice),
      earlier: all.slice(0, index),
      finding: (at, problem, remedy) => ({
        file: practice.file,
        line: practice.lineOf(['recordings', index, ...at]),
        problem,
        remedy,
      }),
    })),
  );
}
