import { useMemo } from 'preact/hooks';
import { fixedScale, openScale } from '../../domain/charts/value-scale.ts';
import { compareDays } from '../../domain/day/local-day.ts';
import { WORK } from '../../domain/instruments/work.ts';
import type { WorkEntry } from '../../domain/records/records.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn, numbersIn } from '../../i18n/own/charts/format.ts';
import { chartWords } from '../../i18n/own/charts/index.ts';
import { Chart } from './Chart.tsx';
import type { ChartDescription } from './description.ts';
import { onDays } from './on-days.ts';

interface Props {
  readonly locale: Locale;
  /** Deleted ones are left out. */
  readonly entries: readonly WorkEntry[];
}

/** Hours a week, and below them ability and belief: two scales, so two charts, over the same days. */
export function WorkChart({ locale, entries }: Props) {
  const descriptions = useMemo(() => describe(entries, locale), [entries, locale]);
  return (
    <>
      {descriptions.map((description) => (
        <Chart key={description.title} locale={locale} description={description} />
      ))}
    </>
  );
}

function describe(entries: readonly WorkEntry[], locale: Locale): ChartDescription[] {
  const t = chartWords(locale);
  const kept = entries
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((one, other) => compareDays(one.day, other.day));
  const hours = kept.filter((entry) => entry.hours !== undefined);
  const can = kept.filter(({ ability, belief }) => ability !== undefined || belief !== undefined);
  if (hours.length + can.length === 0) {
    const nothing = { title: t['work.title'], finding: t['work.empty'], series: [], scale: openScale(0) };
    return [{ ...nothing, ...onDays([], [], locale) }];
  }
  const { from, to } = daysOf([...hours, ...can], locale);
  return [
    ...(hours.length > 0 ? [{ ...hoursOf(hours, locale), from, to }] : []),
    ...(can.length > 0 ? [{ ...canOf(can, locale), from, to }] : []),
  ];
}

/** A working week in Denmark; fewer hours than that do not fill the scale. */
const FULL_WEEK = 37;

function hoursOf(entries: readonly WorkEntry[], locale: Locale): ChartDescription {
  const t = chartWords(locale);
  const values = entries.map(({ hours = 0 }) => hours);
  const [format, dayText] = [numbersIn(locale), daysIn(locale)];
  const [first, last] = [entries[0], entries.at(-1)];
  const [day, lastDay] = [first ? dayText(first.day) : '', last ? dayText(last.day) : ''];
  const [from, to] = [format(values[0] ?? 0), format(values.at(-1) ?? 0)];
  return {
    ...daysOf(entries, locale),
    title: t['work.hours'],
    finding:
      values.length === 1 ? t['work.hoursOne'](from, day) : t['work.hoursSeveral'](from, day, to, lastDay),
    series: [{ name: t['work.hoursColumn'], values }],
    scale: openScale(Math.max(FULL_WEEK, ...values)),
  };
}

function canOf(entries: readonly WorkEntry[], locale: Locale): ChartDescription {
  const t = chartWords(locale);
  const series = [
    { name: t['work.ability'], values: entries.map(({ ability }) => ability) },
    { name: t['work.belief'], values: entries.map(({ belief }) => belief) },
  ];
  return {
    ...daysOf(entries, locale),
    title: t['work.can'],
    finding: series.flatMap((one) => findingOf(one, locale)).join(' '),
    series,
    scale: fixedScale({ from: WORK.ability.min, to: WORK.ability.max }),
  };
}

function findingOf({ name, values }: ChartDescription['series'][number], locale: Locale): string[] {
  const t = chartWords(locale);
  const format = numbersIn(locale);
  const top = format(WORK.ability.max);
  const given = values.flatMap((value) => (value === undefined ? [] : [format(value)]));
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    given.length === 1 ? t['work.canOne'](name, first, top) : t['work.canSeveral'](name, first, last, top),
  ];
}

const daysOf = (entries: readonly WorkEntry[], locale: Locale) =>
  onDays(
    entries.map(({ day }) => day),
    [],
    locale,
  );
