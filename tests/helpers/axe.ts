import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds wrong on a page: each rule with the elements that break it; and how many rules it tried. */
export async function lookOver(page: Page): Promise<{ found: [string, string[]][]; tried: number }> {
  // Axe brings types of a newer Playwright than the tests can run on.
  const axe = new AxeBuilder({ page: page as unknown as AxePage })
    // Without a page of its own to put the results of several frames together: there is one frame.
    .setLegacyMode()
    // Only what is wrong is told in full.
    .options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.withTags(RULES).analyze();
  return {
    found: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    tried: violations.length + passes.length,
  };
}
