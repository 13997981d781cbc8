import type { RefObject } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';

interface Props {
  readonly locale: Locale;
  readonly form: RefObject<HTMLFieldSetElement>;
  /** The lengths offered first, minutes. */
  readonly lengths: readonly number[];
  /** Every length the practice can be given in, minutes, rising. */
  readonly possible: readonly number[];
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** How long the reader has time for. */
export function Lengths({ locale, form, lengths, possible, minutes, onChange }: Props) {
  const t = stringsIn(locale);
  const others = possible.filter((length) => !lengths.includes(length));
  return (
    <fieldset ref={form} class="lengths">
      <legend>{t['practice.howLong']}</legend>
      <div class="choices">
        {lengths.map((length) => (
          <label key={length}>
            <input
              type="radio"
              name="minutes"
              value={length}
              checked={length === minutes}
              onChange={() => onChange(length)}
            />
            <span>{t['practice.minutes'](length)}</span>
          </label>
        ))}
      </div>
      {others.length > 0 && (
        <label class="other">
          <span>{t['practice.otherLength']}</span>
          <select
            value={lengths.includes(minutes) ? '' : minutes}
            onChange={({ currentTarget }) => currentTarget.value && onChange(Number(currentTarget.value))}
          >
            <option value="">–</option>
            {others.map((length) => (
              <option key={length} value={length}>
                {t['practice.minutes'](length)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
