import { epochDay, type LocalDay } from '../../domain/day/local-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn } from '../../i18n/own/charts/format.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';
import type { ChartDescription } from './description.ts';

type OnDays = Pick<ChartDescription, 'kind' | 'placesName' | 'places' | 'from' | 'to' | 'marks'>;

/** The part of a description that is about its days, for lines with a point on each day. */
export function onDays(days: readonly LocalDay[], marks: ChartDescription['marks'], locale: Locale): OnDays {
  const dayText = daysIn(locale);
  const places = days.map((day) => ({ at: epochDay(day), day: epochDay(day), name: dayText(day) }));
  const reached = [...places, ...marks].map(({ day }) => day);
  return {
    kind: 'lines',
    placesName: chartWords(locale).day,
    places,
    from: Math.min(...reached),
    to: Math.max(...reached),
    marks,
  };
}
