import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { daysIn, formatTicks, numbersIn, weekdayNames } from '../../../../src/i18n/own/charts/format.ts';
import { chartWords, type ChartWords } from '../../../../src/i18n/own/charts/index.ts';
import { epochDay } from '../../../../src/domain/day/local-day.ts';
import { day } from '../../../helpers/days.ts';

const keys = Object.keys(chartWords('da')) as (keyof ChartWords)[];

/** What a key says, with something recognisable put in each place left open. */
function said(locale: 'da' | 'en', key: keyof ChartWords): { text: string; put: string[] } {
  const value = chartWords(locale)[key];
  if (typeof value === 'string') return { text: value, put: [] };
  const put = Array.from({ length: value.length }, (_, at) => `⟨${at}⟩`);
  return { text: (value as (...words: string[]) => string)(...put), put };
}

describe.each(LOCALES)('the words around charts in %s', (locale) => {
  test('say something, and all that they are given', () => {
    for (const key of keys) {
      const { text, put } = said(locale, key);
      expect(text.trim(), key).not.toBe('');
      for (const word of put) expect(text, key).toContain(word);
    }
  });
});

test('no sentence around charts was left in the other language', () => {
  const same = keys.filter((key) => said('en', key).text === said('da', key).text);
  expect(same).toEqual(['calendar.unit']);
});

test('one minute, one hour and one day are not many', () => {
  const [da, en] = [chartWords('da'), chartWords('en')];
  expect(da['calendar.some'](1, '1')).toBe('1 minut på én dag.');
  expect(en['calendar.some'](1, '1')).toBe('1 minute on one day.');
  expect(da['calendar.some'](2, '30')).toBe('30 minutter på 2 dage.');
  expect(da['work.hoursOne']('1', 'i dag')).toContain('1 time om ugen');
  expect(en['work.hoursOne']('1', 'today')).toContain('1 hour a week');
});

describe('dates and numbers of charts', () => {
  test('are written as the language writes them', () => {
    expect(numbersIn('da')(1250.5)).toBe('1.250,5');
    expect(numbersIn('en')(20.73)).toBe('20.73');
    expect(daysIn('da')(day('2026-10-05'))).toBe('5.\u00a0oktober 2026');
    expect(daysIn('en', 'month')(day('2026-10-05'))).toBe('October 2026');
  });

  test('name the year where the axis begins, and where a new one does', () => {
    const days = ['2026-11-01', '2026-12-01', '2027-01-01'].map((text) => epochDay(day(text)));
    expect(formatTicks('da', 'month', days)).toEqual([['nov.', '2026'], ['dec.'], ['jan.', '2027']]);
    expect(formatTicks('en', 'year', days.slice(0, 1))).toEqual([['2026']]);
    expect(formatTicks('da', 'day', days.slice(0, 1))).toEqual([['1. nov.', '2026']]);
  });

  test('begin the week on Monday', () => {
    expect(weekdayNames('da').map(({ long }) => long)[0]).toBe('mandag');
    expect(weekdayNames('en').map(({ short }) => short)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
  });
});
