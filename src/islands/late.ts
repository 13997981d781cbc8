/** What tells that a reader is there, or has something on the device by now. */
const SIGNS = ['focusin', 'pointerdown', 'input', 'storage'] as const;

/**
 * Fetches the scripts that make a text keep what is written: once everything else is there for somebody
 * who has something on the device, and otherwise at the first sign of a hand, since to read costs
 * nothing. `build/pages` leaves their addresses in `data-late`.
 */
export function loadLate(): void {
  const load = (event?: Event) => {
    // Another tab has begun to keep something after this page was painted.
    if (event?.type === 'storage') document.documentElement.dataset['kept'] = '1';
    for (const sign of SIGNS) removeEventListener(sign, load);
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-late]')) {
      void import(/* @vite-ignore */ new URL(dataset['late'] ?? '', location.href).href);
    }
  };
  for (const sign of SIGNS) addEventListener(sign, load);
  const look = () => {
    if (document.documentElement.dataset['kept'] !== undefined) load();
  };
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}
