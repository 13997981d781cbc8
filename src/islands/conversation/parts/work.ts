import { inOrder } from '../../../domain/check-in/sheet.ts';
import { answeredWork } from '../../../domain/check-in/answered-work.ts';
import { firstAndLatest } from '../../../domain/first-and-latest.ts';
import { daysIn, numbersIn } from '../../../i18n/own/charts/format.ts';
import { conversationWords } from '../../../i18n/own/conversation/index.ts';
import { MOST_ROWS, type Context, type Offer } from '../part.ts';

const COLUMNS = [
  { field: 'hours', words: 'sheet.workHours' },
  { field: 'ability', words: 'sheet.ability' },
  { field: 'belief', words: 'sheet.belief' },
] as const;

/** Hours, ability and belief over time; what was never answered has no column. */
export function workOffers({ locale, records }: Context): Offer[] {
  const t = conversationWords(locale);
  const answered = inOrder(answeredWork(records.work));
  if (answered.length === 0) return [];
  const [day, number] = [daysIn(locale), numbersIn(locale)];
  const shown = firstAndLatest(answered, MOST_ROWS);
  const columns = COLUMNS.filter(({ field }) => answered.some((entry) => entry[field] !== undefined));
  const part = () => ({
    title: t['sheet.work'],
    lines: shown.length < answered.length ? [t['sheet.cut'](shown.length, answered.length)] : [],
    table: {
      columns: [t['sheet.day'], ...columns.map(({ words }) => t[words])],
      rows: shown.map((entry) => [
        day(entry.day),
        ...columns.map(({ field }) => {
          const value = entry[field];
          return value === undefined ? '–' : number(value);
        }),
      ]),
    },
  });
  return [{ id: 'work', label: t['what.work'], part }];
}
