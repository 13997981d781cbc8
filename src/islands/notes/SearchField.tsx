import { useId } from 'preact/hooks';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly value: string;
  /** How much was found; undefined while nothing is searched for. */
  readonly found: number | undefined;
  readonly onInput: (words: string) => void;
}

/** A search in what the participant wrote. It happens here, at each letter; nothing is sent anywhere. */
export function SearchField({ locale, value, found, onInput }: Props) {
  const t = notingWords(locale);
  const id = useId();
  return (
    <div class="field search no-print" role="search">
      <label for={id}>{t.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {found === undefined ? '' : t.found(found)}
      </p>
    </div>
  );
}
