/** What tells that somebody has a hand on the text. */
const SIGNS = ['focusin', 'pointerdown', 'input'] as const;

/**
 * Fetches the scripts that make a text keep what is written: once everything else is there for somebody
 * who has something on the device, and otherwise at the first sign of a hand, since to read costs
 * nothing. `build/pages` leaves their addresses in `data-late`.
 *
 * A hand outside the text does not count. On the button that takes a new version of the site it would
 * have the old worker answer at that very moment, and Chromium then does not let the new one take over.
 */
export function loadLate(): void {
  const text = document.querySelector('main');
  const load = (event?: Event) => {
    // Another tab has begun to keep something after this page was painted.
    if (event?.type === 'storage') document.documentElement.dataset['kept'] = '1';
    for (const sign of SIGNS) text?.removeEventListener(sign, load);
    removeEventListener('storage', load);
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-late]')) {
      void import(/* @vite-ignore */ new URL(dataset['late'] ?? '', location.href).href);
    }
  };
  for (const sign of SIGNS) text?.addEventListener(sign, load);
  addEventListener('storage', load);
  const look = () => {
    if (document.documentElement.dataset['kept'] !== undefined) load();
  };
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}
