import { latestReflection } from '../../domain/course/kept-texts.ts';
import { deleted, edited, made } from '../../domain/records/edit.ts';
import { LONGEST_TEXT } from '../../domain/records/limits.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { write } from '../../storage/store.ts';
import { newId } from '../data/new-id.ts';
import type { KeepingPage } from './kept.ts';
import { say } from './say.ts';

/** How long somebody has to rest from writing before it is saved, milliseconds. */
const REST = 600;

/**
 * Keeps what is written at one question, while it is being written.
 *
 * @returns shows what is kept there, unless something is being written
 */
export function followReflection(field: HTMLTextAreaElement, page: KeepingPage): () => void {
  const prompt = field.dataset['reflect'] ?? '';
  const place = field.parentElement?.querySelector<HTMLElement>('[data-said]') ?? null;
  const printed = field.parentElement?.querySelector<HTMLElement>('.written');
  let record: Reflection | undefined;
  /** Set while the field holds something that is not saved yet. */
  let unsaved = field.value !== '';
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  async function store(): Promise<void> {
    clearTimeout(rest);
    const kept = page.kept();
    // What was written before anything could be read waits until it has been.
    if (!unsaved || !kept) return;
    const text = field.value;
    if (text.length > LONGEST_TEXT) {
      if (place) place.textContent = sharedWords(page.locale).tooLong(LONGEST_TEXT);
      return;
    }
    const { at, today } = page.moment();
    const fields = { text };
    let next: Reflection | undefined;
    if (text.trim() === '') next = record && deleted(record, at);
    else if (record) next = edited(record, { fields }, at);
    else {
      const { enrolment } = kept;
      next = {
        ...made(newId(), at),
        prompt,
        day: today,
        fields,
        ...(enrolment && { enrolment: enrolment.id }),
      };
    }
    if (!next) return;
    say(place, page.locale, { state: 'saving' });
    try {
      await write('reflections', [next]);
      record = next.deletedAt === undefined ? next : undefined;
      unsaved = field.value !== text;
      // Said only of all that stands there.
      say(place, page.locale, { state: unsaved ? 'idle' : 'saved' });
    } catch (error) {
      say(place, page.locale, { state: 'problem', error });
    }
  }
  /** One after the other, so that a record is never made twice. */
  const storeInTurn = () => void (last = last.then(store));

  field.addEventListener('input', () => {
    unsaved = true;
    say(place, page.locale, { state: 'idle' });
    if (printed) printed.textContent = field.value;
    clearTimeout(rest);
    rest = setTimeout(storeInTurn, REST);
  });
  field.addEventListener('blur', storeInTurn);
  document.addEventListener('visibilitychange', storeInTurn);
  addEventListener('pagehide', storeInTurn);

  return () => {
    if (unsaved) return storeInTurn();
    const { reflections = [], enrolment } = page.kept() ?? {};
    record = latestReflection(reflections, prompt, enrolment?.id);
    const text = record?.fields['text'] ?? '';
    if (field.value !== text) field.value = text;
    if (printed) printed.textContent = text;
  };
}
