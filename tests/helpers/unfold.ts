import type { Page } from './test.ts';

/** Opens everything on a page that is folded, so that nothing is left out. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}
