import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as entry from './bells-entry.ts';
import type { Page } from './test.ts';

declare global {
  interface Window {
    bells: typeof entry;
  }
}

/** Puts what makes the bells into a page, as `window.bells`. */
export async function withBells(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('bells-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bells',
  });
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; window.bells = bells`);
}
