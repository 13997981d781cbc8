/** What tells that a reader is about to write, or to tick something off. */
const SIGNS = ['focusin', 'pointerdown'] as const;

/**
 * Makes the questions and checklists of a text keep what is written. The part that stores is fetched
 * at once for somebody who has something on the device, and otherwise when they first turn to a field;
 * to read costs nothing.
 */
export function startKeeping(article: HTMLElement): void {
  const load = () => void import('./keep.ts').then(({ keep }) => keep(article));
  if (document.documentElement.dataset['kept'] !== undefined) return load();
  const turnedTo = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-reflect], [data-item]')) return;
    for (const sign of SIGNS) article.removeEventListener(sign, turnedTo);
    load();
  };
  for (const sign of SIGNS) article.addEventListener(sign, turnedTo);
}
