import { useId } from 'preact/hooks';
import { LONGEST_TEXT } from '../../domain/records/limits.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One line instead of several. */
  readonly short?: boolean;
  readonly rows?: number;
  /** The longest that can be kept, UTF-16 units. */
  readonly most?: number;
}

/**
 * Something to write in. More than can be kept is not cut off unseen: it stays, and is said to be too
 * long, since pasted text would otherwise lose its end.
 */
export function TextField({
  locale,
  label,
  hint,
  value,
  onInput,
  short = false,
  rows = 3,
  most = LONGEST_TEXT,
}: Props) {
  const id = useId();
  const tooLong = value.length > most;
  const notes = [hint && `${id}-hint`, tooLong && `${id}-long`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    value,
    'aria-describedby': notes,
    'aria-invalid': tooLong || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {short ? <input type="text" autocomplete="off" {...common} /> : <textarea rows={rows} {...common} />}
      {tooLong && (
        <p class="field-problem" id={`${id}-long`} role="alert">
          {sharedWords(locale).tooLong(most)}
        </p>
      )}
    </div>
  );
}
