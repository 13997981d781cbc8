import type { Page } from '@playwright/test';

/** The kind of problem that some work in the page meets; `none` when it meets none. */
export async function kindOf(page: Page, work: () => Promise<unknown>): Promise<string> {
  const doing = await page.evaluateHandle(`({ work: ${String(work)} })`);
  return doing.evaluate((handle) =>
    (handle as { work: () => Promise<unknown> }).work().then(
      () => 'none',
      (error: unknown) => window.storage.problemOf(error).kind,
    ),
  );
}
