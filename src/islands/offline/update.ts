import { tell } from './worker.ts';

/**
 * Offers a version that has been fetched and waits. It is taken when the reader says so and not
 * before; "later" leaves it waiting, and it is offered again on the next page.
 */
export function offerUpdate(waiting: ServiceWorker): void {
  const offer = document.querySelector<HTMLElement>('[data-update]');
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector('[data-update-take]')?.addEventListener('click', () => {
    // A page reloaded past the worker is under none, so that the change looks like the first one.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    tell(waiting, { type: 'take-over' });
  });
  offer.querySelector('[data-update-later]')?.addEventListener('click', () => (offer.hidden = true));
}

/**
 * Reloads this tab when another version of the site takes over, here or in another tab: what the
 * page would fetch from now on belongs to the new one. The first version ever is no change.
 */
export function followTakeOver(): void {
  const { serviceWorker } = navigator;
  let { controller } = serviceWorker;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controller) location.reload();
    controller = serviceWorker.controller;
  });
}
