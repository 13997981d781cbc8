import type { LocalDay } from '../../domain/day/local-day.ts';
import type { EntryChange } from '../../domain/practice/entry.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Scale } from '../shared/Scale.tsx';
import { TextField } from '../shared/TextField.tsx';
import { PastDay } from './PastDay.tsx';

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
  return (
    <>
      <PastDay locale={locale} value={entry.day} today={today} onChange={(day) => onChange({ day })} />
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
