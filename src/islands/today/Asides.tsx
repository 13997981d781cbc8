import { WeeklyQuestion } from '../check-in/WeeklyQuestion.tsx';
import { KeepSafe } from '../my-data/KeepSafe.tsx';
import type { Screen } from './screen.ts';

/** What is asked now and then, below everything there is to do. */
export function Asides({ screen }: { readonly screen: Screen }) {
  const { locale, outline, records, today, moment } = screen;
  return (
    <>
      <WeeklyQuestion locale={locale} outline={outline} records={records} today={today} moment={moment} />
      <KeepSafe locale={locale} settings={records.settings} moment={moment} />
    </>
  );
}
