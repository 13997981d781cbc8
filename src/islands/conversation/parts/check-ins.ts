import { countedSheets } from '../../../domain/check-in/over-time.ts';
import { firstAndLatest } from '../../../domain/first-and-latest.ts';
import { scoreRange } from '../../../domain/instruments/range.ts';
import { shortTitle } from '../../../domain/short-title.ts';
import { daysIn, numbersIn } from '../../../i18n/own/charts/format.ts';
import { conversationWords } from '../../../i18n/own/conversation/index.ts';
import { MOST_ROWS, type Context, type Offer } from '../part.ts';

/** Each instrument that was answered to the end, with its numbers and no word on what they mean. */
export function checkInOffers({ locale, questionnaires, records }: Context): Offer[] {
  const t = conversationWords(locale);
  const [day, number] = [daysIn(locale), numbersIn(locale)];
  return questionnaires.flatMap((questionnaire) => {
    const { id, rule, own, title: whole } = questionnaire;
    const counted = countedSheets(questionnaire, records['check-ins']);
    if (!rule || counted.length === 0) return [];
    const title = own ? shortTitle(whole) : whole;
    const shown = firstAndLatest(counted, MOST_ROWS);
    const { from, to } = scoreRange(rule);
    const part = () => ({
      title,
      lines: [
        `${own ? t['sheet.own'] : t['sheet.known']} ${t['sheet.scale'](number(from), number(to))}`,
        ...(shown.length < counted.length ? [t['sheet.cut'](shown.length, counted.length)] : []),
      ],
      table: {
        columns: [t['sheet.day'], t['sheet.number']],
        rows: shown.map(({ sheet, score }) => [day(sheet.day), number(score)]),
      },
    });
    return [{ id: `check-in ${id}`, label: t['what.checkIn'](title), part }];
  });
}
