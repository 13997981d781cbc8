import { useEffect, useRef, useState } from 'preact/hooks';
import { askedLength } from '../../domain/practice/asked-length.ts';
import type { Script } from '../../domain/practice/script.ts';
import { timeline } from '../../domain/practice/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { Cues } from './Cues.tsx';

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  /** The lengths offered first, minutes. */
  readonly lengths: readonly number[];
  readonly usual: number;
  /** Every length the script can be given in, minutes, rising. */
  readonly possible: readonly number[];
}

/** A practice in words at the length the reader has time for. */
export function Transcript({ locale, script, lengths, usual, possible }: Props) {
  const t = stringsIn(locale);
  const form = useRef<HTMLFieldSetElement>(null);
  const [minutes, setMinutes] = useState(usual);

  // A reader may have chosen before the script came: the page's own choice counts, and before any choice
  // the length the link here asked for.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input:checked');
    const choice = chosen ? Number(chosen.value) : usual;
    setMinutes(choice === usual ? (askedLength(location.hash, possible) ?? usual) : choice);
  }, []);

  const cues = timeline(script, minutes);
  const silence = cues.reduce((total, { step, duration }) => total + (step.kind === 'say' ? 0 : duration), 0);
  const others = possible.filter((length) => !lengths.includes(length));

  return (
    <div class="transcript">
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
                onChange={() => setMinutes(length)}
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
              onChange={({ currentTarget }) => currentTarget.value && setMinutes(Number(currentTarget.value))}
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
      <p class="summary" aria-live="polite">
        <strong>{t['practice.minutesLong'](minutes)}</strong>:{' '}
        {t['practice.summary'](Math.max(1, Math.round(minutes - silence / 60)))} {t['practice.elastic']}
      </p>
      <Cues cues={cues} locale={locale} />
    </div>
  );
}
