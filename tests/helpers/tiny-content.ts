import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent, checkEverything } from '../../src/build/content/check.ts';
import type { Finding } from '../../src/build/content/finding.ts';
import { TINY } from './project.ts';
import { tempFolder } from './temp-folder.ts';
import { writeFiles } from './write-files.ts';

export const SITE = 'content/site.yaml';
export const IDS = 'content/ids.json';
export const COURSE = 'content/courses/small-walks/course.yaml';
/** A module that uses every tag. */
export const DOORSTEP = 'content/courses/small-walks/da/01-doertrinnet.mdx';
export const DOORSTEP_EN = 'content/courses/small-walks/en/01-the-doorstep.mdx';
export const CORNER = 'content/courses/small-walks/da/02-hjoernet.mdx';
export const CORNER_EN = 'content/courses/small-walks/en/02-the-corner.mdx';
export const PRACTICE = 'content/practices/standing-still/practice.yaml';
export const SCRIPT = 'content/practices/standing-still/da.mdx';
export const SCRIPT_EN = 'content/practices/standing-still/en.mdx';

export const LOG = 'content/logs/weather/da.yaml';
export const LOG_EN = 'content/logs/weather/en.yaml';

/** A copy of the tiny content, to be edited the way an instructor would. */
export class TinyContent {
  readonly root = tempFolder();

  constructor() {
    cpSync(TINY, this.root, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    writeFiles(this.root, { [file]: content });
  }

  /** Replaces the first `from`, which must be there, and gives the line it began on. */
  edit(file: string, from: string, to: string): number {
    const text = this.read(file);
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`"${from}" is not in ${file}`);
    this.write(file, text.slice(0, at) + to + text.slice(at + from.length));
    return text.slice(0, at).split('\n').length;
  }

  /** Puts text at the end of a file, after an empty line, and gives the line it begins on. */
  append(file: string, text: string): number {
    const before = this.read(file);
    this.write(file, `${before}\n${text}\n`);
    return before.split('\n').length + 1;
  }

  /** The first line that holds these words. */
  line(file: string, words: string): number {
    return this.edit(file, words, words);
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true });
  }

  findings(): Finding[] {
    return checkContent(this.root);
  }

  /** The same, with the recordings opened. */
  allFindings(): Promise<Finding[]> {
    return checkEverything(this.root);
  }
}
