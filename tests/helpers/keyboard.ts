import type { Locator, Page } from './test.ts';

/** Presses Tab until the keyboard stands on something, which may not be there yet. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not come to it');
}

/** Goes to something with Tab and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field with Tab and writes in it. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to choices of which none is taken, and takes one of them, counted from 0. */
export async function chooseNth(page: Page, choices: Locator, at: number): Promise<void> {
  await pressOn(page, choices.first(), 'Space');
  for (let down = 0; down < at; down += 1) await page.keyboard.press('ArrowDown');
}
