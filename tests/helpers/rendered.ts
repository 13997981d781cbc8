import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { vi } from 'vitest';

/** An island as a page at the site's root would first show it; links ask the page where it stands. */
export function rendered(node: VNode): string {
  vi.stubGlobal('document', { documentElement: { dataset: { root: './' } } });
  try {
    return renderToString(node);
  } finally {
    vi.unstubAllGlobals();
  }
}

/** The same with every number taken out: what is left is words and look. */
export function withoutNumbers(html: string): string {
  return html.replace(/\d+([.,]\d+)?/g, '#');
}
