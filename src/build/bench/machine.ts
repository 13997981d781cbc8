import { cpus, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import type { Figure } from './figure.ts';

/** What the figures were measured on. */
export function describeMachine(browser: Browser): Figure[] {
  const processors = cpus();
  return [
    { what: 'Node', measured: process.version },
    { what: 'Chromium', measured: browser.version() },
    { what: processors[0]?.model ?? 'processor', measured: `${processors.length} cores` },
    // Other work on the machine makes seconds longer; ratios are of runs right after each other.
    { what: 'other work, programs waiting on average', measured: (loadavg()[0] ?? 0).toFixed(1) },
  ];
}
