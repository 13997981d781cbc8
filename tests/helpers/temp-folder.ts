import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const make = () => realpathSync(mkdtempSync(join(tmpdir(), 'aandehul-')));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** An empty folder that is gone again when the test is over. */
export function tempFolder(): string {
  const folder = make();
  onTestFinished(() => remove(folder));
  return folder;
}

/** An empty folder for all the tests of a file. */
export function sharedTempFolder(): string {
  const folder = make();
  afterAll(() => remove(folder));
  return folder;
}
