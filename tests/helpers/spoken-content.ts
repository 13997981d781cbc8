import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONES } from './project.ts';
import { PRACTICE, TinyContent } from './tiny-content.ts';

/** The folder of the tiny practice's recordings. */
export const RECORDINGS = 'content/practices/standing-still/recordings/';
export const TRANSCRIPT = `${RECORDINGS}da-1.vtt`;

/** A recording of the project's, twelve seconds long, by its ending. */
export const tone = (ending: string): Uint8Array => readFileSync(join(TONES, `tone.${ending}`));

/** The tiny content with its practice spoken in Danish, the way an instructor would add it. */
export class SpokenContent extends TinyContent {
  constructor() {
    super();
    this.write(`${RECORDINGS}da-1.opus`, tone('opus'));
    this.write(TRANSCRIPT, tone('vtt'));
    this.write(
      PRACTICE,
      `${this.read(PRACTICE)}recordings:
  - language: da
    minutes: 1
    file: da-1.opus
    duration: '0:12'
    transcript: da-1.vtt
    bells: ['0:00', '0:11']
`,
    );
  }
}
