import { useId, useState } from 'preact/hooks';
import { parseLocalDay, type LocalDay } from '../../domain/day/local-day.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly value: LocalDay;
  /** Called with days that exist and lie between the two ends. */
  readonly onChange: (day: LocalDay) => void;
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** A day to choose; what is no day is said to be none, and the last good one holds. */
export function DayField({ locale, label, value, onChange, first, last }: Props) {
  const t = sharedWords(locale);
  const id = useId();
  const [problem, setProblem] = useState<string>();

  function read(text: string) {
    const day = parseLocalDay(text);
    if (day && day >= first && day <= last) {
      setProblem(undefined);
      onChange(day);
    } else {
      setProblem(day ? t.dayBetween(formatDate(locale, first), formatDate(locale, last)) : t.notADay);
    }
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={first}
        max={last}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem !== undefined || undefined}
        onChange={({ currentTarget }) => read(currentTarget.value)}
      />
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
