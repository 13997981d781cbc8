/** Whether the whole site is on the device. */
export type OfflineState = 'fetching' | 'ready' | 'failed' | 'unsupported';

/**
 * Tells the reader, in every place of the page made for it: a `data-offline` element holds the
 * sentence for each state in its attributes, a `data-offline-ready` element shows once all is there.
 */
export function showState(state: OfflineState): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) {
    place.textContent = place.dataset[state] ?? '';
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-offline-ready]')) {
    mark.hidden = state !== 'ready';
  }
}
