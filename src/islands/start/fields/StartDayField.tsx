import { useState } from 'preact/hooks';
import { startDays } from '../../../domain/course/start.ts';
import { addDays, type LocalDay } from '../../../domain/day/local-day.ts';
import { formatDay } from '../../../i18n/format.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Choices } from '../../shared/Choices.tsx';
import { DayField } from '../../shared/DayField.tsx';

interface Props {
  readonly locale: Locale;
  readonly today: LocalDay;
  readonly value: LocalDay | undefined;
  readonly onChange: (day: LocalDay) => void;
}

const OTHER = 'other';
/** Days from today, back and ahead, that a course may begin on: it may have been begun on paper. */
const FURTHEST = 366;

export function StartDayField({ locale, today, value, onChange }: Props) {
  const t = startWords(locale);
  const offered = startDays(today);
  const [asksOther, setAsksOther] = useState(false);
  const other = asksOther || (value !== undefined && !offered.includes(value));
  const inWords = (day: LocalDay, at: number) => {
    if (at > 1) return startDayInWords(locale, day);
    const words = formatDay(locale, day);
    return at === 0 ? t['day.today'](words) : t['day.tomorrow'](words);
  };
  const choose = (chosen: string) => {
    const day = offered.find((one) => one === chosen);
    setAsksOther(!day);
    onChange(day ?? value ?? today);
  };
  return (
    <div class="stack">
      <p>{t['day.hint']}</p>
      <Choices
        legend={<span class="visually-hidden">{t['step.day']}</span>}
        tall
        options={[
          ...offered.map((day, at) => ({ value: day, label: inWords(day, at) })),
          { value: OTHER, label: t['day.other'] },
        ]}
        value={other ? OTHER : value}
        onChange={choose}
      />
      {other && (
        <DayField
          locale={locale}
          label={t['day.which']}
          value={value ?? today}
          first={addDays(today, -FURTHEST)}
          last={addDays(today, FURTHEST)}
          onChange={onChange}
        />
      )}
    </div>
  );
}

/** A day as it stands by itself: "Mandag den 30. november 2026". */
export function startDayInWords(locale: Locale, day: LocalDay): string {
  const words = formatDay(locale, day);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
