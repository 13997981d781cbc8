/**
 * Fetches the scripts a page can do without at first, once everything else is there: each script
 * fetched before would hold up the text. `build/pages` leaves their addresses in `data-late`.
 */
export function loadLate(): void {
  const load = () => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-late]')) {
      void import(/* @vite-ignore */ new URL(dataset['late'] ?? '', location.href).href);
    }
  };
  if (document.readyState === 'complete') load();
  else window.addEventListener('load', load, { once: true });
}
