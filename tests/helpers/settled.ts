import { LOCALES } from '../../src/i18n/locales.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { expect, type Page } from './test.ts';

/** Waits until a page of the participant's has read what is kept and shows it; other pages are there at once. */
export async function settled(page: Page): Promise<void> {
  const islands = page.locator('astro-island[client="load"]');
  if ((await islands.count()) === 0) return;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('astro-island[client="load"][ssr]')).toHaveCount(0);
  for (const locale of LOCALES) await expect(page.getByText(sharedWords(locale).loading)).toHaveCount(0);
}
