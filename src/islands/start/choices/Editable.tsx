import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { RecordSet } from '../../../domain/records/merge.ts';
import { sharedWords } from '../../../i18n/own/shared/index.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { SaveState } from '../../shared/SaveState.tsx';
import { useSave } from '../../data/save.ts';

interface Props<T> {
  readonly locale: Locale;
  readonly name: string;
  /** What is kept, and how it reads. */
  readonly kept: T;
  readonly words: string;
  /** The records to save for a new choice; none when it cannot be kept as it is. */
  readonly recordsFor: (choice: T) => RecordSet | undefined;
  readonly field: (choice: T, change: (choice: T) => void) => ComponentChildren;
}

/** One thing that was chosen, in words, and opened to be changed. What is opened stays as it is until it is saved or closed. */
export function Editable<T>({ locale, name, kept, words, recordsFor, field }: Props<T>) {
  const t = sharedWords(locale);
  const [draft, setDraft] = useState<{ readonly choice: T }>();
  const { saving, save } = useSave();
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const isOpen = draft !== undefined;

  // The keyboard goes into what was opened, and back to where it was opened from.
  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
    else if (opened.current) place.current?.querySelector('button')?.focus();
    opened.current = isOpen;
  }, [isOpen]);

  async function saveDraft() {
    const set = draft && recordsFor(draft.choice);
    if (set && (await save(set))) setDraft(undefined);
  }
  const toSave = () => void saveDraft();
  return (
    <div class="editable stack" ref={place}>
      {draft ? (
        <>
          <p class="label">{name}</p>
          {field(draft.choice, (choice) => setDraft({ choice }))}
          <div class="actions">
            <button type="button" class="button" onClick={toSave}>
              {t.save}
            </button>
            <button type="button" class="text-button" onClick={() => setDraft(undefined)}>
              {t.cancel}
            </button>
          </div>
        </>
      ) : (
        <div class="chosen">
          <p class="words">
            <span class="label">{name}</span>
            <span>{words}</span>
          </p>
          <button
            type="button"
            class="text-button"
            aria-label={startWords(locale)['choices.edit'](name)}
            onClick={() => setDraft({ choice: kept })}
          >
            {t.edit}
          </button>
        </div>
      )}
      <SaveState locale={locale} saving={saving} again={toSave} />
    </div>
  );
}
