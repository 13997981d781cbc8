import { addDays, type LocalDay } from '../../domain/day/local-day.ts';
import type { EntryChange } from '../../domain/practice/entry.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { DayField } from '../shared/DayField.tsx';
import { Scale } from '../shared/Scale.tsx';
import { TextField } from '../shared/TextField.tsx';

/** So far back something can be noted, days: some ten years. */
const FURTHEST_BACK = 3653;

interface Props {
  readonly locale: Locale;
  readonly entry: PracticeEntry;
  readonly today: LocalDay;
  readonly onChange: (change: EntryChange) => void;
}

/** What may be said about a practice besides what and how long. */
export function EntryDetails({ locale, entry, today, onChange }: Props) {
  const t = notingWords(locale);
  const shared = sharedWords(locale);
  const scale = { low: shared['feeling.low'], high: shared['feeling.high'], none: shared['scale.none'] };
  const back = addDays(today, -FURTHEST_BACK);
  return (
    <>
      <DayField
        locale={locale}
        label={t.day}
        value={entry.day}
        // What was noted by a clock ahead of this one keeps its day until it is changed.
        last={entry.day > today ? entry.day : today}
        first={entry.day < back ? entry.day : back}
        onChange={(day) => onChange({ day })}
      />
      <Scale
        {...scale}
        legend={shared['feeling.before']}
        value={entry.before}
        onChange={(before) => onChange({ before })}
      />
      <Scale
        {...scale}
        legend={shared['feeling.after']}
        value={entry.after}
        onChange={(after) => onChange({ after })}
      />
      <TextField
        locale={locale}
        label={t.words}
        value={entry.note ?? ''}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}
