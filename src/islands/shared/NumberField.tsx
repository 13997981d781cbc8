import { useId, useState } from 'preact/hooks';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly hint?: string;
  /** Words after the number, such as "minutter". */
  readonly unit?: string;
  readonly value: number | undefined;
  /** Called with a whole number between the two ends, or with none when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
  readonly least: number;
  readonly most: number;
}

/** A whole number to write; what is none is said to be none, and stays to be put right. */
export function NumberField({ locale, label, hint, unit, value, onChange, least, most }: Props) {
  const t = sharedWords(locale);
  const id = useId();
  const [written, setWritten] = useState<string>();
  const shown = written ?? (value === undefined ? '' : String(value));
  const wrong = written !== undefined;

  function read(text: string) {
    const trimmed = text.trim();
    const number = Number(trimmed);
    const good = trimmed === '' || (/^\d+$/.test(trimmed) && number >= least && number <= most);
    setWritten(good ? undefined : text);
    if (good) onChange(trimmed === '' ? undefined : number);
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span class="with-unit">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={shown}
          aria-describedby={
            [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={wrong || undefined}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
        {unit && <span>{unit}</span>}
      </span>
      {wrong && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {t.numberBetween(least, most)}
        </p>
      )}
    </div>
  );
}
