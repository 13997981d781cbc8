import { useState } from 'preact/hooks';
import { MOST_MINUTES } from '../../domain/practice/entry.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { NumberField } from '../shared/NumberField.tsx';

interface Props {
  readonly locale: Locale;
  /** Minutes to tap, rising. */
  readonly offered: readonly number[];
  /** The one that is being saved, or could not be. */
  readonly value: number | undefined;
  /** Called with a length that was tapped, or written and confirmed. */
  readonly onTake: (minutes: number) => void;
}

/** How long it was: a tap is enough, and takes it. Buttons, since arrow keys would take each they pass. */
export function MinutesField({ locale, offered, value, onTake }: Props) {
  const t = notingWords(locale);
  const [other, setOther] = useState(false);
  const [written, setWritten] = useState<number>();
  const [missing, setMissing] = useState(false);

  function takeWritten() {
    setMissing(written === undefined);
    if (written !== undefined) onTake(written);
  }
  return (
    <fieldset class="question">
      <legend>{t.howLong}</legend>
      <div class="taps">
        {offered.map((minutes) => (
          <button
            type="button"
            class="tap"
            key={minutes}
            aria-pressed={!other && minutes === value}
            onClick={() => {
              setOther(false);
              onTake(minutes);
            }}
          >
            {sharedWords(locale).minutesShort(minutes)}
          </button>
        ))}
        <button type="button" class="tap" aria-expanded={other} onClick={() => setOther(!other)}>
          {t.otherMinutes}
        </button>
      </div>
      {other && (
        <div class="other-minutes">
          <NumberField
            locale={locale}
            label={t.minutes}
            value={written}
            least={1}
            most={MOST_MINUTES}
            onChange={setWritten}
          />
          <button type="button" class="button" onClick={takeWritten}>
            {t.note}
          </button>
          {missing && written === undefined && (
            <p class="field-problem" role="alert">
              {t.minutesFirst}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}
