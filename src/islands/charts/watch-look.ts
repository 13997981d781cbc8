/** What changes the look of a page without any of its parts changing. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Calls back when the page may look different: another theme, chosen in the system or on the page,
 * another text size, forced colours, and before and after it is printed.
 *
 * @returns stops it
 */
export function watchLook(changed: (printing: boolean) => void): () => void {
  const print = matchMedia('print');
  const look = () => changed(print.matches);
  const before = () => changed(true);
  const after = () => changed(false);
  const queries = [print, ...QUERIES.map((query) => matchMedia(query))];
  for (const query of queries) query.addEventListener('change', look);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  // What somebody chose on the page itself stands on the root element.
  const choices = new MutationObserver(look);
  choices.observe(document.documentElement, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', look);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    choices.disconnect();
  };
}
