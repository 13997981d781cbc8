import { useMemo } from 'preact/hooks';
import { fixedScale } from '../../domain/charts/value-scale.ts';
import { compareDays, epochDay, type LocalDay } from '../../domain/day/local-day.ts';
import type { Instrument } from '../../domain/instruments/instrument.ts';
import { comparedRange } from '../../domain/instruments/range.ts';
import { comparedItems } from '../../domain/instruments/score.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn, numbersIn } from '../../i18n/own/charts/format.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';
import { Chart } from './Chart.tsx';
import type { ChartDescription } from './description.ts';
import { onDays } from './on-days.ts';

/** The score of one check-in, and the number that may be compared with one's own earlier ones. */
export interface CheckInPoint {
  readonly day: LocalDay;
  readonly score: number;
  readonly compared: number;
}

interface Props {
  readonly locale: Locale;
  readonly instrument: Instrument;
  /** The questionnaire's title in the reader's language. */
  readonly title: string;
  readonly points: readonly CheckInPoint[];
  /** Where the weeks of a course began. */
  readonly weeks: readonly { readonly from: LocalDay; readonly label: string }[];
}

/**
 * Somebody's answers to one instrument over time, on its own scale and beside nothing but each other:
 * no divisions, no other people's figures, no word on what a number means.
 */
export function CheckInsChart(props: Props) {
  const { locale, instrument, title, points, weeks } = props;
  const description = useMemo(() => describe(props), [locale, instrument, title, points, weeks]);
  return <Chart locale={locale} description={description} />;
}

function describe({ locale, instrument, title, points, weeks }: Props): ChartDescription {
  const t = chartWords(locale);
  const range = comparedRange(instrument);
  /** What is drawn over time is what may be compared; for most instruments that is the score. */
  const inPart = comparedItems(instrument).length < instrument.items;
  const sorted = [...points].sort((one, other) => compareDays(one.day, other.day));
  const marks = weeks.map(({ from, label }) => ({ day: epochDay(from), word: label }));
  return {
    title,
    finding: findingOf(sorted, instrument, locale),
    ...(inPart && sorted.length > 0 && { note: t['checkIns.comparedNote'] }),
    ...onDays(
      sorted.map(({ day }) => day),
      marks,
      locale,
    ),
    series: [
      {
        name: inPart ? t['checkIns.compared'] : t['checkIns.number'],
        values: sorted.map(({ compared }) => compared),
      },
    ],
    ...(inPart && { tableOnly: [{ name: t['checkIns.whole'], values: sorted.map(({ score }) => score) }] }),
    scale: fixedScale(range),
  };
}

function findingOf(points: readonly CheckInPoint[], instrument: Instrument, locale: Locale): string {
  const t = chartWords(locale);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return t['checkIns.empty'];
  const [format, dayText] = [numbersIn(locale), daysIn(locale)];
  const range = comparedRange(instrument);
  const ends = [format(range.from), format(range.to)] as const;
  if (points.length === 1) return t['checkIns.one'](dayText(first.day), format(first.compared), ...ends);
  return t['checkIns.several'](
    format(points.length),
    format(first.compared),
    dayText(first.day),
    format(last.compared),
    dayText(last.day),
    ...ends,
  );
}
