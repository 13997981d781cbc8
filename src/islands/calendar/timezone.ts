import type { Component } from './jcal.ts';

/** The place whose wall clock the times are on. */
export const COPENHAGEN = 'Europe/Copenhagen';

/**
 * What the clocks do there, for calendars that do not know the place by its name: an hour forward on
 * the last Sunday of March and back on the last of October, as everywhere in the EU since 1996.
 */
export function timezone(): Component {
  return [
    'vtimezone',
    [['tzid', {}, 'text', COPENHAGEN]],
    [
      change('daylight', 'CEST', '1996-03-31T02:00:00', '+01:00', '+02:00'),
      change('standard', 'CET', '1996-10-27T03:00:00', '+02:00', '+01:00'),
    ],
  ];
}

/** @param first on the wall clock as it was until then */
function change(season: string, name: string, first: string, from: string, to: string): Component {
  return [
    season,
    [
      ['tzname', {}, 'text', name],
      ['dtstart', {}, 'date-time', first],
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: Number(first.slice(5, 7)), byday: '-1SU' }],
    ],
    [],
  ];
}
