import type { Page } from './rewrite-page.ts';

/** Where the layout leaves room for the policy. */
const PLACE = '<meta http-equiv="Content-Security-Policy" content="">';

/**
 * What a page may do: nothing but its own scripts and styles, named by hash, and files of its own
 * origin. A script cannot be made from text at all (trusted types), no form can be sent, and no
 * page can be given another base.
 */
export function policyFor({ scripts, styles }: Pick<Page, 'scripts' | 'styles'>): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // The player's silence is made in the page (islands/player/sound/keeper.ts).
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // The one policy makes the address of the service worker, and lets nothing else through.
    'trusted-types aandehul',
  ].join('; ');
}

/** The page with its policy in the place the layout left for it. */
export function withPolicy(page: Page, address: string): string {
  if (!page.html.includes(PLACE)) {
    throw new Error(`the page ${address} has no place for its policy: use the layout Base.astro`);
  }
  return page.html.replace(PLACE, PLACE.replace('content=""', `content="${policyFor(page)}"`));
}
