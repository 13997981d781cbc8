import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { stringsIn, type Strings } from '../../../src/i18n/strings.ts';

type Key = keyof Strings;

const keys = Object.keys(stringsIn('da')) as Key[];

/** What a key says, with something recognisable put in each place left open. */
function said(locale: 'da' | 'en', key: Key): { text: string; put: string[] } {
  const value = stringsIn(locale)[key];
  if (typeof value === 'string') return { text: value, put: [] };
  const put = Array.from({ length: value.length }, (_, at) => `⟨${at}⟩`);
  return { text: (value as (...words: string[]) => string)(...put), put };
}

describe.each(LOCALES)('the words of the interface in %s', (locale) => {
  test('say something, every one of them', () => {
    for (const key of keys) expect(said(locale, key).text.trim(), key).not.toBe('');
  });

  test('say all that they are given', () => {
    for (const key of keys) {
      const { text, put } = said(locale, key);
      for (const word of put) expect(text, key).toContain(word);
    }
  });
});

test('Danish and English have the same keys', () => {
  expect(Object.keys(stringsIn('en')).sort()).toEqual([...keys].sort());
});

test('no sentence was left in the other language', () => {
  const isSentence = (text: string) => text.split(' ').length > 2;
  const same = keys.filter((key) => said('en', key).text === said('da', key).text);
  expect(same.filter((key) => isSentence(said('en', key).text))).toEqual([]);
});

test('one minute is not "minutes"', () => {
  const [da, en] = [stringsIn('da'), stringsIn('en')];
  expect(da['module.minutes'](1)).toBe('1 minut at læse');
  expect(da['module.minutes'](2)).toBe('2 minutter at læse');
  expect(en['module.minutes'](1)).toBe('1 minute to read');
  expect(en['module.minutes'](12)).toBe('12 minutes to read');
  expect(da['practice.lengths']('1')).toBe('1 minut');
  expect(en['practice.lengths']('1 or 3')).toBe('1 or 3 minutes');
  expect(da['practice.minutesLong'](1)).toBe('1 minut');
  expect(en['practice.minutesLong'](20)).toBe('20 minutes');
});

test('one day is not "days"', () => {
  const [da, en] = [stringsIn('da'), stringsIn('en')];
  expect(da['pace.entry']('Stå stille', 1, 1)).toBe('Stå stille, 1 minut, én dag');
  expect(da['pace.entry']('Stå stille', 10, 6)).toBe('Stå stille, 10 minutter, 6 dage');
  expect(en['pace.entry']('Standing still', 1, 6)).toBe('Standing still, 1 minute, 6 days');
  expect(en['pace.entry']('Standing still', 10, 1)).toBe('Standing still, 10 minutes, one day');
});
