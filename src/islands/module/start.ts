/** What tells that a reader is about to write, or to tick something off. */
const SIGNS = ['focusin', 'pointerdown', 'input'] as const;
const FIELDS = '[data-reflect], [data-item]';

/**
 * Makes the questions and checklists of a text keep what is written. The part that stores is fetched
 * at once for somebody who has something on the device, and otherwise when they first turn to a field
 * or save something in another tab; to read costs nothing.
 */
export function startKeeping(article: HTMLElement): void {
  const load = () => {
    for (const sign of SIGNS) article.removeEventListener(sign, turnedTo);
    removeEventListener('storage', load);
    void import('./keep.ts').then(({ keep }) => keep(article));
  };
  const turnedTo = ({ target }: Event) => {
    if (target instanceof Element && target.closest(FIELDS)) load();
  };
  // This script comes at the first sign of a hand, which may have been in a field.
  if (document.documentElement.dataset['kept'] !== undefined || isAtWork(article)) return load();
  for (const sign of SIGNS) article.addEventListener(sign, turnedTo);
  addEventListener('storage', load);
}

/** Whether somebody stands in a field, or has left something in one. */
function isAtWork(article: HTMLElement): boolean {
  const fields = [...article.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)];
  return fields.some(
    (field) => field === document.activeElement || ('checked' in field ? field.checked : field.value !== ''),
  );
}
