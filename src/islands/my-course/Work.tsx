import { useMemo } from 'preact/hooks';
import { answeredWork } from '../../domain/check-in/answered-work.ts';
import type { WorkEntry } from '../../domain/records/records.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { WorkChart } from '../charts/WorkChart.tsx';

interface Props {
  readonly locale: Locale;
  readonly entries: readonly WorkEntry[];
}

/** Hours, ability and belief, as they were answered. */
export function Work({ locale, entries }: Props) {
  const t = myCourseWords(locale);
  const answered = useMemo(() => answeredWork(entries), [entries]);
  return (
    <section>
      <h2>{t['work.title']}</h2>
      {answered.length === 0 ? <p>{t['work.none']}</p> : <WorkChart locale={locale} entries={answered} />}
    </section>
  );
}
