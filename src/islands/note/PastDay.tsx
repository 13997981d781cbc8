import { addDays, laterDay, type LocalDay } from '../../domain/day/local-day.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { DayField } from '../shared/DayField.tsx';

/** So far back something can be noted, days: some ten years. */
const FURTHEST_BACK = 3653;

interface Props {
  readonly locale: Locale;
  readonly value: LocalDay;
  readonly today: LocalDay;
  readonly onChange: (day: LocalDay) => void;
}

/** The day of something noted: today or before. A day outside that, by a clock that was wrong, stays until it is changed. */
export function PastDay({ locale, value, today, onChange }: Props) {
  const back = addDays(today, -FURTHEST_BACK);
  return (
    <DayField
      locale={locale}
      label={notingWords(locale).day}
      value={value}
      first={value < back ? value : back}
      last={laterDay(value, today)}
      onChange={onChange}
    />
  );
}
