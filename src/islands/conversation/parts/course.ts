import { whereNow } from '../../../domain/course/where-now.ts';
import type { Enrolment } from '../../../domain/records/records.ts';
import { daysIn } from '../../../i18n/own/charts/format.ts';
import { conversationWords } from '../../../i18n/own/conversation/index.ts';
import type { Context, Offer } from '../part.ts';

/** The courses somebody takes or took: which, since when, and where they are. */
export function courseOffers(context: Context): Offer[] {
  const { locale, records } = context;
  const t = conversationWords(locale);
  if (records.enrolments.length === 0) return [];
  const part = () => {
    const byStart = [...records.enrolments].sort((one, other) => (one.startDay < other.startDay ? -1 : 1));
    return { title: t['sheet.course'], lines: byStart.map((enrolment) => lineOf(enrolment, context)) };
  };
  return [{ id: 'course', label: t['what.course'], part }];
}

function lineOf(enrolment: Enrolment, { locale, names, today }: Context): string {
  const t = conversationWords(locale);
  const format = daysIn(locale);
  const plan = names.courses.find(({ id }) => id === enrolment.course);
  const begins = enrolment.startDay > today ? t['sheet.begins'] : t['sheet.begun'];
  const begun = begins(plan?.title ?? enrolment.course, format(enrolment.startDay));
  const where = plan && whereNow(plan, enrolment, today, today);
  if (where?.kind === 'after-end') return `${begun} ${t['sheet.ended'](format(where.endedDay))}`;
  if (where?.kind === 'paused') return `${begun} ${t['sheet.paused'](format(where.since))}`;
  if (where?.kind === 'at' || where?.kind === 'day-of-practice')
    return `${begun} ${t['sheet.at'](where.module.title)}`;
  return begun;
}
