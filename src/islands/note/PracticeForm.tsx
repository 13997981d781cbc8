import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { PracticesOutline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { changedEntry, MOST_MINUTES, type EntryChange } from '../../domain/practice/entry.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useEditing, type Edited } from '../data/editing.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { EditActions } from './EditActions.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { WhatField } from './WhatField.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: PracticesOutline;
  readonly entry: PracticeEntry;
  /** What was noted besides, to be offered as what it was. */
  readonly entries: readonly PracticeEntry[];
  readonly today: LocalDay;
  readonly moment: () => Moment;
  readonly onClose: () => void;
  readonly onEdited: (edited: Edited<PracticeEntry>) => void;
}

/** One practice noted, to be changed or deleted. */
export function PracticeForm({ locale, outline, entry, entries, today, moment, onClose, onEdited }: Props) {
  const t = notingWords(locale);
  const editing = useEditing('practice-log', entry, moment, { onClose, onEdited });
  const [missing, setMissing] = useState<'what' | 'minutes'>();
  const [what, setWhat] = useState(entry.practice);
  const [minutes, setMinutes] = useState<number | undefined>(Math.max(1, Math.round(entry.minutes)));
  const write = (change: EntryChange) => editing.write(changedEntry(editing.record, change, moment().at));
  const isWordless = 'name' in what && what.name.trim() === '';

  function save() {
    const lacking = isWordless ? 'what' : minutes === undefined ? 'minutes' : undefined;
    setMissing(lacking);
    if (!lacking) editing.save();
  }
  return (
    <div class="edit stack">
      <WhatField
        locale={locale}
        outline={outline}
        entries={entries}
        value={what}
        onChange={(practice) => {
          setWhat(practice);
          if (!('name' in practice) || practice.name.trim() !== '') write({ practice });
        }}
      />
      {missing === 'what' && isWordless && (
        <p class="field-problem" role="alert">
          {t.whatFirst}
        </p>
      )}
      <NumberField
        locale={locale}
        label={t.howLong}
        unit={t.minutesUnit}
        value={minutes}
        least={1}
        most={MOST_MINUTES}
        onChange={(length) => {
          setMinutes(length);
          if (length !== undefined) write({ minutes: length });
        }}
      />
      {missing === 'minutes' && minutes === undefined && (
        <p class="field-problem" role="alert">
          {t.minutesFirst}
        </p>
      )}
      <EntryDetails locale={locale} entry={editing.record} today={today} onChange={write} />
      <EditActions locale={locale} editing={{ ...editing, save }} />
    </div>
  );
}
