import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Editing } from '../data/editing.ts';
import { SaveState } from '../shared/SaveState.tsx';

interface Props {
  readonly locale: Locale;
  readonly editing: Omit<Editing<unknown>, 'record' | 'write'>;
}

/** What can be done with a kept record that is being changed, and how it went. */
export function EditActions({ locale, editing }: Props) {
  const t = sharedWords(locale);
  return (
    <>
      <SaveState locale={locale} saving={editing.saving} again={editing.again} />
      <div class="actions">
        <button type="button" class="button" onClick={editing.save}>
          {t.save}
        </button>
        <button type="button" class="text-button" onClick={editing.cancel}>
          {t.cancel}
        </button>
        <button type="button" class="text-button" onClick={editing.remove}>
          {t.delete}
        </button>
      </div>
    </>
  );
}
