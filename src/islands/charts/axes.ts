import type { ChartOptions } from 'chart.js';
import { dayTicks } from '../../domain/charts/day-ticks.ts';
import { nameEvery } from '../../domain/charts/name-every.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatTicks, numbersIn } from '../../i18n/own/charts/format.ts';
import type { ChartDescription } from './description.ts';
import type { Look } from './look.ts';

type Axis = NonNullable<NonNullable<ChartOptions<'line' | 'bar'>['scales']>[string]>;

/** How wide a name below the axis is with the space around it, in heights of its letters. */
const NAME_WIDTH = 5;

/** Room beside the first and the last day, as a part of the days between them. */
const BESIDE = 0.02;

/** The axis of days, with as many names as there is room for. */
export function axisOfDays(description: ChartDescription, locale: Locale, look: Look): Axis {
  const { kind, from, to } = description;
  // Bars bring their own room. A single day has no width to stand in.
  const beside = kind === 'bars' ? 0 : Math.max(1, (to - from) * BESIDE);
  let names: string[][] = [];
  return {
    type: 'linear',
    min: from - beside,
    max: to + beside,
    // Else the axis is made longer again for the sake of the bars.
    offset: false,
    stacked: kind === 'bars',
    grid: { display: false },
    border: { color: look.ink },
    afterBuildTicks(axis) {
      const named = namedDays(description, Math.max(1, Math.floor(axis.width / (look.size * NAME_WIDTH))));
      names = formatTicks(locale, named.unit, named.days);
      axis.ticks = named.at.map((value) => ({ value }));
    },
    ticks: { ...words(look), autoSkip: false, maxRotation: 0, callback: (_value, index) => names[index] },
  };
}

/** The axis of values, with a fine line for each step. */
export function axisOfValues({ kind, scale }: ChartDescription, locale: Locale, look: Look): Axis {
  const format = numbersIn(locale);
  return {
    type: 'linear',
    min: scale.from,
    max: scale.to,
    stacked: kind === 'bars',
    grid: { color: look.rule, drawTicks: false },
    border: { display: false },
    ticks: { ...words(look), stepSize: scale.step, padding: 8, callback: (value) => format(Number(value)) },
  };
}

/** Which days are named, and where: bars each in their middle, else the calendar's own days. */
function namedDays({ from, to, places, barUnit }: ChartDescription, room: number) {
  if (barUnit === undefined) {
    const { unit, days } = dayTicks(from, to, room);
    return { unit, days, at: days };
  }
  const every = nameEvery(places.length, room);
  const named = places.filter((_, index) => index % every === 0);
  return { unit: barUnit, days: named.map(({ day }) => day), at: named.map(({ at }) => at) };
}

function words({ ink, font, size }: Look) {
  return { color: ink, font: { family: font, size } };
}
