import { latestProgress } from '../../domain/course/kept-texts.ts';
import { edited, made } from '../../domain/records/edit.ts';
import { write } from '../../storage/store.ts';
import { newId } from '../data/new-id.ts';
import type { KeepingPage } from './kept.ts';
import { say } from './say.ts';

/**
 * Keeps what is ticked in a checklist.
 *
 * @returns shows what is kept
 */
export function followChecklist(list: HTMLElement, page: KeepingPage): () => void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('[data-item]')];
  const place = list.querySelector<HTMLElement>('[data-said]');
  /** Boxes ticked before what is kept was read, or that could not be saved. */
  const unsaved = new Set(boxes.filter((box) => box.checked));
  const recordOf = (box: HTMLInputElement) =>
    latestProgress(page.kept()?.progress ?? [], 'item', `${list.id}/${box.dataset['item'] ?? ''}`);

  async function store(box: HTMLInputElement): Promise<void> {
    if (!page.kept()) return;
    const { at } = page.moment();
    const known = recordOf(box);
    const done = box.checked;
    const ref = `${list.id}/${box.dataset['item'] ?? ''}`;
    const next = known
      ? edited(known, { done }, at)
      : { ...made(newId(), at), of: 'item' as const, ref, done };
    say(place, page.locale, { state: 'saving' });
    try {
      await write('progress', [next]);
      unsaved.delete(box);
      say(place, page.locale, { state: 'saved' });
    } catch (error) {
      say(place, page.locale, { state: 'problem', error });
    }
  }

  for (const box of boxes) {
    box.addEventListener('change', () => {
      unsaved.add(box);
      void store(box);
    });
  }
  return () => {
    for (const box of boxes) {
      if (unsaved.has(box)) void store(box);
      else box.checked = recordOf(box)?.done ?? false;
    }
  };
}
