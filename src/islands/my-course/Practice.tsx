import { useMemo } from 'preact/hooks';
import { averageFeelings, type Feelings } from '../../domain/course/feelings.ts';
import { minutesByWeek } from '../../domain/course/minutes-by-week.ts';
import type { Names } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { numbersIn } from '../../i18n/own/charts/format.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { MinutesChart } from '../charts/MinutesChart.tsx';
import { PracticeCalendar } from '../charts/PracticeCalendar.tsx';
import { practisedName } from '../note/names.ts';
import { AfterFirst } from '../shared/AfterFirst.tsx';

interface Props {
  readonly locale: Locale;
  readonly names: Names;
  readonly entries: readonly PracticeEntry[];
  readonly today: LocalDay;
}

/** How much was practised, on which days, and how it was before and after. */
export function Practice({ locale, names, entries, today }: Props) {
  const t = myCourseWords(locale);
  const practised = useMemo(() => minutesByWeek(entries), [entries]);
  const feelings = useMemo(() => averageFeelings(entries), [entries]);
  const titles = useMemo(
    () =>
      Object.fromEntries(
        practised.practices.flatMap(({ practice }) =>
          'id' in practice ? [[practice.id, practisedName(locale, names, practice)]] : [],
        ),
      ),
    [practised, locale, names],
  );
  return (
    <section>
      <h2>{t['practice.title']}</h2>
      {entries.length === 0 ? (
        <p>{t['practice.none']}</p>
      ) : (
        <>
          <MinutesChart locale={locale} practised={practised} titles={titles} today={today} />
          {feelings && <p class="my-course-feelings">{feelingsIn(locale, feelings)}</p>}
          <AfterFirst>
            {() => <PracticeCalendar locale={locale} entries={entries} today={today} />}
          </AfterFirst>
        </>
      )}
    </section>
  );
}

function feelingsIn(locale: Locale, { times, before, after }: Feelings): string {
  const t = myCourseWords(locale);
  const format = numbersIn(locale);
  const [was, became] = [before, after].map((number) => format(Math.round(number * 10) / 10));
  if (was === undefined || became === undefined) return '';
  return times === 1
    ? t['practice.feelingsOnce'](was, became)
    : t['practice.feelings'](format(times), was, became);
}
