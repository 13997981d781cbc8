import { playerWords } from '../../src/i18n/own/player/index.ts';
import { folderAddress } from '../../src/i18n/routes.ts';
import { stringsIn } from '../../src/i18n/strings.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Host } from './host.ts';
import { expect, type Page } from './test.ts';

/** The practice that is played in tests, by its slug in each language. */
const SLUG = { da: 'kropsscanning', en: 'body-scan' } as const;

/** The address of that practice below the site's folder. */
export const practiceAt = (locale: Locale) => folderAddress(locale, 'practices', SLUG[locale]).slice(1);

/** Opens the practice and begins it. */
export async function begin(page: Page, host: Host, locale: Locale = 'da', length = ''): Promise<void> {
  await page.goto(host.at(practiceAt(locale)) + length);
  await page.getByRole('button', { name: stringsIn(locale)['practice.begin'] }).click();
  await expect(stage(page)).toBeVisible();
}

export const stage = (page: Page) => page.locator('.stage');
export const words = (page: Page) => stage(page).locator('.stage-words p');

/** A button of the player by its word. */
export function press(
  page: Page,
  name: 'pause' | 'resume' | 'back' | 'on' | 'end' | 'close' | 'hear',
  locale: Locale = 'da',
): Promise<void> {
  return page.getByRole('button', { name: playerWords(locale)[name], exact: true }).click();
}

/** Seconds of the practice that have been played. */
export const played = (page: Page) =>
  stage(page)
    .locator('progress')
    .evaluate((bar: HTMLProgressElement) => bar.value);

/** Waits until so many seconds of the practice are behind. */
export async function waitFor(page: Page, seconds: number): Promise<void> {
  await expect.poll(() => played(page), { timeout: 120_000 }).toBeGreaterThanOrEqual(seconds);
}

declare global {
  interface Window {
    /** The contexts a page has made. */
    contexts: AudioContext[];
    /** Milliseconds that the clock on the wall has been put forward. */
    ahead: number;
  }
}

/** Keeps hold of what sounds in a page, and lets its clock on the wall be put forward. */
export async function holdSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.contexts = [];
    window.ahead = 0;
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        window.contexts.push(this);
      }
    };
    const now = Date.now.bind(Date);
    Date.now = () => now() + window.ahead;
  });
}
