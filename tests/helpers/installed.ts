import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from './test.ts';
import type { Host } from './host.ts';
import { addressOf, offlineFiles } from './site-files.ts';

/** Visits a page and waits until the site says that it is there without a connection. */
export async function install(page: Page, host: Host, path = ''): Promise<void> {
  await page.goto(host.at(path));
  await expect(readyMark(page)).toBeVisible();
}

/** The sign in the footer that the whole site is on the device. */
export function readyMark(page: Page) {
  return page.locator('[data-offline-ready]');
}

/** Asks for every file of the site with the host gone, and expects those of one folder, byte for byte. */
export async function expectWhole(page: Page, host: Host, folder: string): Promise<void> {
  await host.stop();
  const files = offlineFiles(folder);
  expect(
    await digestsOf(
      page,
      files.map((file) => host.at(addressOf(file))),
    ),
  ).toEqual(
    files.map((file) =>
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ),
  );
  await host.start();
}

function digestsOf(page: Page, addresses: string[]): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      Promise.all(
        wanted.map(async (address) => {
          const answer = await fetch(address).catch(() => undefined);
          if (!answer?.ok) return `no answer: ${address}`;
          const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
          return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
        }),
      ),
    addresses,
  );
}

/**
 * Has the browser look for a new version now, which it otherwise does a while after a visit, and
 * waits for what became of it: the worker's last state, or `refused` when there was none to fetch.
 */
export function lookForUpdate(page: Page): Promise<ServiceWorkerState | 'refused' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch {
      return 'refused';
    }
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    await new Promise<void>((resolve) => {
      const look = () => {
        if (worker.state !== 'installing') resolve();
      };
      worker.addEventListener('statechange', look);
      look();
    });
    return worker.state;
  });
}
