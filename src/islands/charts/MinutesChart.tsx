import { useMemo } from 'preact/hooks';
import { openScale } from '../../domain/charts/value-scale.ts';
import type { PracticeByWeek } from '../../domain/course/minutes-by-week.ts';
import {
  practiceBars,
  type Bar,
  type BarUnit,
  type PracticeBars,
} from '../../domain/course/practice-bars.ts';
import { epochDay, startOfWeek, type LocalDay } from '../../domain/day/local-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn, numbersIn } from '../../i18n/own/charts/format.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';
import { Chart } from './Chart.tsx';
import type { ChartDescription } from './description.ts';

interface Props {
  readonly locale: Locale;
  readonly practised: PracticeByWeek;
  /** Titles of the library's practices by id; one without is called by its id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly today: LocalDay;
}

/** Minutes of practice by week, or by month and year when there are many. No number is a goal. */
export function MinutesChart(props: Props) {
  const { locale, practised, titles, today } = props;
  const description = useMemo(() => describe(props), [locale, practised, titles, today]);
  return <Chart locale={locale} description={description} />;
}

const TITLES = { week: 'minutes.week', month: 'minutes.month', year: 'minutes.year' } as const;
const PLACES = { week: 'minutes.inWeek', month: 'minutes.inMonth', year: 'minutes.inYear' } as const;
/** A week is named by the day it begins. */
const NAMED_BY = { week: 'day', month: 'month', year: 'year' } as const satisfies Record<BarUnit, string>;

function describe({ locale, practised, titles, today }: Props): ChartDescription {
  const t = chartWords(locale);
  const { unit, bars, series } = practiceBars(practised);
  return {
    kind: 'bars',
    title: t[TITLES[unit]],
    finding: findingOf(practised, today, locale),
    placesName: t[PLACES[unit]],
    places: placesOf(bars, unit, locale),
    series: series.map(({ practice, minutes }) => ({
      name: nameOf(practice, titles) ?? t['minutes.others'],
      values: minutes.map(tenths),
    })),
    tableOnly: [{ name: t['minutes.total'], values: bars.map(({ total }) => tenths(total)) }],
    scale: openScale(Math.max(0, ...bars.map(({ total }) => total))),
    from: Math.min(...bars.map(({ from }) => epochDay(from))),
    to: Math.max(...bars.map(({ until }) => epochDay(until))),
    barUnit: NAMED_BY[unit],
    marks: [],
  };
}

function placesOf(bars: readonly Bar[], unit: BarUnit, locale: Locale): ChartDescription['places'] {
  const name = daysIn(locale, NAMED_BY[unit]);
  return bars.map(({ from, until }) => {
    const day = epochDay(from);
    return { at: (day + epochDay(until)) / 2, day, name: name(from) };
  });
}

type Practice = PracticeBars['series'][number]['practice'];

function nameOf(practice: Practice, titles: Props['titles']): string | undefined {
  if (practice === undefined) return undefined;
  return 'id' in practice ? (titles[practice.id] ?? practice.id) : practice.name;
}

function findingOf({ weeks }: PracticeByWeek, today: LocalDay, locale: Locale): string {
  const t = chartWords(locale);
  const [first] = weeks;
  if (!first) return t['minutes.empty'];
  const format = numbersIn(locale);
  const since = daysIn(locale)(first.monday);
  const all = format(Math.round(weeks.reduce((sum, { total }) => sum + total, 0)));
  const monday = startOfWeek(today);
  const thisWeek = Math.round(weeks.find((week) => week.monday === monday)?.total ?? 0);
  if (thisWeek > 0 && first.monday === monday) return t['minutes.thisWeek'](format(thisWeek));
  // A week without practice is not pointed out.
  return thisWeek > 0
    ? t['minutes.withThisWeek'](format(thisWeek), all, since)
    : t['minutes.all'](all, since);
}

/** A player counts seconds; nobody reads them. */
const tenths = (minutes: number) => Math.round(minutes * 10) / 10;
