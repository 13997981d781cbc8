import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { changedEntry, type EntryChange } from '../../domain/practice/entry.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { formatDay } from '../../i18n/format.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useDraft } from '../data/draft.ts';
import type { Saving } from '../data/save.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { useLater } from '../shared/use-later.ts';

interface Props {
  readonly locale: Locale;
  readonly name: string;
  readonly entry: PracticeEntry;
  readonly today: LocalDay;
  readonly moment: () => Moment;
  /** How it stands with the noting and the taking back. */
  readonly saving: Saving;
  /** Called with the entry as it is by then; false when it could not be taken back. */
  readonly onTakeBack: (entry: PracticeEntry) => Promise<boolean>;
  /** Missing where no other can be noted. */
  readonly onAnother?: () => void;
}

const loadDetails = () => import('./EntryDetails.tsx');

/** A practice just noted: it can be taken back, and more can be said about it, which is saved as it is written. */
export function JustNoted({ locale, name, entry, today, moment, saving, onTakeBack, onAnother }: Props) {
  const t = notingWords(locale);
  const shared = sharedWords(locale);
  const [opened, setOpened] = useState(false);
  const details = useLater(loadDetails, opened);
  const draft = useDraft('practice-log', entry, true);
  const write = (change: EntryChange) => draft.write(changedEntry(draft.record, change, moment().at));

  async function takeBack() {
    await draft.forget();
    if (!(await onTakeBack(draft.record)) && draft.record !== entry) draft.write(draft.record);
  }
  return (
    <>
      <div role="status">
        <p class="just-noted">{t.noted(name, Math.max(1, Math.round(entry.minutes)))}</p>
        <p>{t.notedOn(formatDay(locale, draft.record.day))}</p>
      </div>
      <SaveState
        locale={locale}
        saving={saving.state === 'problem' || draft.record === entry ? saving : draft.saving}
        again={() => void (saving.state === 'problem' ? takeBack() : draft.keep())}
      />
      <div class="actions">
        <button type="button" class="button plain" onClick={() => void takeBack()}>
          {shared.undo}
        </button>
        {onAnother && (
          <button type="button" class="text-button" onClick={onAnother}>
            {t.another}
          </button>
        )}
      </div>
      <details onToggle={() => setOpened(true)}>
        <summary>{t.addMore}</summary>
        <div class="stack">
          {details && (
            <details.EntryDetails locale={locale} entry={draft.record} today={today} onChange={write} />
          )}
        </div>
      </details>
    </>
  );
}
