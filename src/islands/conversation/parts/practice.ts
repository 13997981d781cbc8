import { minutesByWeek } from '../../../domain/course/minutes-by-week.ts';
import { practiceBars } from '../../../domain/course/practice-bars.ts';
import { practiceSum } from '../../../domain/course/practice-sum.ts';
import { daysIn, numbersIn } from '../../../i18n/own/charts/format.ts';
import { conversationWords } from '../../../i18n/own/conversation/index.ts';
import type { Context, Offer, SheetTable } from '../part.ts';

/** How much somebody has practised. */
export function practiceOffers({ locale, records: { 'practice-log': entries } }: Context): Offer[] {
  const t = conversationWords(locale);
  const sum = practiceSum(entries);
  if (!sum) return [];
  const [day, number] = [daysIn(locale), numbersIn(locale)];
  const { times, days, minutes, first, last } = sum;
  const line = t['sheet.practised'](times, days, number(Math.round(minutes)), day(first), day(last));
  const part = () => ({
    title: t['sheet.practice'],
    lines: [line],
    // A single practice is all in the sentence.
    ...(times > 1 && { table: tableOf(entries, locale) }),
  });
  return [{ id: 'practice', label: t['what.practice'], part }];
}

const NAMED_BY = { week: 'day', month: 'month', year: 'year' } as const;

/** Minutes by week, or by month or year when there are many; times without practice are not pointed out. */
function tableOf(entries: Context['records']['practice-log'], locale: Context['locale']): SheetTable {
  const t = conversationWords(locale);
  const { unit, bars } = practiceBars(minutesByWeek(entries));
  const [name, number] = [daysIn(locale, NAMED_BY[unit]), numbersIn(locale)];
  return {
    columns: [t[`sheet.${unit}`], t['sheet.minutes']],
    rows: bars
      .filter(({ total }) => total > 0)
      .map(({ from, total }) => [name(from), number(Math.round(total))]),
  };
}
