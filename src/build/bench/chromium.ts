import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';

/** No sandbox, since CI runs as root; nothing of the browser's own goes over the line. */
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts the browser, with further flags where they are needed. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS, ...flags] });
}
