import type { Page } from './test.ts';

/** Begins to add up how much of a page moves by itself, before the page is opened. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) window.shifted += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved so far; 0 for nothing. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => window.shifted);
}

declare global {
  interface Window {
    shifted: number;
  }
}
