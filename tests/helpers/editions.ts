import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorker } from '../../src/build/worker/build-worker.ts';
import { DIST, filesIn, workerCodeIn } from './site-files.ts';

const WORKER = fileURLToPath(new URL('../../src/sw/index.ts', import.meta.url));

/** The worker whose patience runs out fifteen times as fast. */
export const HASTY_WORKER = fileURLToPath(new URL('hasty-worker/index.ts', import.meta.url));

/** The words that tell the edition of {@link everyPageChanged} from the built site. */
export const MARK = 'Anden udgave';

/** Makes versions of the site in a folder of their own, until they are thrown away. */
export class Editions {
  readonly #root = mkdtempSync(join(tmpdir(), 'editions-'));
  #count = 0;

  /**
   * @param change alters the copy of the built site, before its worker is made
   * @param worker the worker's entry file
   */
  async make(change: (folder: string) => void, worker = WORKER): Promise<string> {
    const folder = join(this.#root, String((this.#count += 1)));
    cpSync(DIST, folder, { recursive: true });
    rmSync(join(folder, 'sw.js'));
    rmSync(join(folder, workerCodeIn(folder)));
    change(folder);
    await buildWorker(folder, worker);
    return folder;
  }

  throwAway(): void {
    rmSync(this.#root, { recursive: true });
  }
}

/** Every page gets a new sentence below its heading. */
export function everyPageChanged(folder: string): void {
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) edit(join(folder, file));
}

/** One page gets a new sentence below its heading. */
export function edit(file: string): void {
  const page = readFileSync(file, 'utf8');
  const changed = page.replace('</h1>', `</h1><p>${MARK}</p>`);
  if (changed === page) throw new Error(`${file} has no heading to write below`);
  writeFileSync(file, changed);
}
