import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkInstruments } from '../../src/build/content/checks/instruments.ts';
import type { Finding } from '../../src/build/content/finding.ts';
import { describeInstruments } from '../../src/build/content/instruments.ts';
import { readContent } from '../../src/build/content/read.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/fhir', import.meta.url));

export const SITE = 'content/site.yaml';

/** A project with the real settings and questionnaires and nothing else, to drop files into. */
export class InstrumentContent {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'aandehul-')));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    cpSync(join(CONTENT, 'site.yaml'), join(this.root, SITE));
    cpSync(join(CONTENT, 'instruments'), join(this.root, 'content/instruments'), { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Drops a published file in as both languages. */
  drop(folder: string, fixture: string): void {
    for (const locale of ['da', 'en']) {
      const file = `content/instruments/${folder}/${locale}.json`;
      this.write(file, readFileSync(join(FIXTURES, `${fixture}.json`), 'utf8'));
    }
  }

  /** Replaces the first `from`, which must be there, and gives the line it began on. */
  edit(file: string, from: string, to: string): number {
    const text = this.read(file);
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`"${from}" is not in ${file}`);
    this.write(file, text.slice(0, at) + to + text.slice(at + from.length));
    return text.slice(0, at).split('\n').length;
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true });
  }

  findings(): Finding[] {
    return checkInstruments(readContent(this.root));
  }

  /** What each file was taken for. */
  lines(): string[] {
    return describeInstruments(readContent(this.root));
  }
}
