import { expect, type Locator } from './test.ts';

/** Chooses a practice length as a reader does, by its label: the button itself is not to be seen. */
export async function chooseLength(radio: Locator): Promise<void> {
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}
