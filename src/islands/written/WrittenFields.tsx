import type { WrittenAt } from '../../domain/written.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { TextField } from '../shared/TextField.tsx';

interface Props {
  readonly locale: Locale;
  readonly at: WrittenAt;
  readonly reflection: Reflection;
  readonly onChange: (change: { readonly field: string; readonly text: string }) => void;
}

/** A field for each question of what was, or is being, written at. */
export function WrittenFields({ locale, at, reflection, onChange }: Props) {
  const t = notingWords(locale);
  return (
    <>
      {at.fields.map(({ id, label, hint }) => (
        <TextField
          key={id}
          locale={locale}
          label={label ?? at.question ?? t.formerText}
          hint={hint}
          rows={2}
          value={reflection.fields[id] ?? ''}
          onInput={(text) => onChange({ field: id, text })}
        />
      ))}
    </>
  );
}
