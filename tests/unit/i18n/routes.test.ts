import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import {
  folderAddress,
  folderName,
  notFoundAddress,
  pageAddress,
  rootParam,
} from '../../../src/i18n/routes.ts';

describe('addresses', () => {
  test('of pages begin at the root in Danish and in /en/ in English', () => {
    expect(pageAddress('da', 'hjaelp')).toBe('/hjaelp/');
    expect(pageAddress('en', 'help')).toBe('/en/help/');
    expect(pageAddress('da', '')).toBe('/');
    expect(pageAddress('en', '')).toBe('/en/');
  });

  test('of folders are in the language of the page', () => {
    expect(folderAddress('da', 'courses')).toBe('/kurser/');
    expect(folderAddress('en', 'courses', 'walks', 'week-1')).toBe('/en/courses/walks/week-1/');
    expect(folderAddress('da', 'practices', 'staa-stille')).toBe('/oevelser/staa-stille/');
  });

  test('for what is lost are the ones that hosts look for', () => {
    expect(notFoundAddress('da')).toBe('/404.html');
    expect(notFoundAddress('en')).toBe('/en/404/');
  });
});

test('a route has nothing before its folders in the language at the root', () => {
  expect(rootParam('da')).toBeUndefined();
  expect(rootParam('en')).toBe('en');
});

test('no two folders of a language have one name', () => {
  for (const locale of LOCALES) {
    const names = (['courses', 'practices'] as const).map((folder) => folderName(folder, locale));
    expect(new Set(names).size, locale).toBe(names.length);
  }
});
