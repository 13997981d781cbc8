import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/build/content/finding.ts';
import { SITE, TinyContent } from '../helpers/tiny-content.ts';

/** A line of the municipality's settings, written differently, and what is said about it. */
function about(from: string, to: string): { findings: Finding[]; line: number } {
  const content = new TinyContent();
  const line = content.edit(SITE, from, to);
  return { findings: content.findings(), line };
}

const refused = (line: number, name: string, remedy: string): Finding[] => [
  { file: SITE, line, problem: `"${name}" cannot be used as it stands.`, remedy },
];

describe("the municipality's colour", () => {
  test('too light for the light ground is refused with its contrast', () => {
    const { findings, line } = about('#1d4f8f', '#8fb4e0');
    expect(findings).toEqual(
      refused(
        line,
        'colour › light',
        'Write a darker colour: its contrast with #faf7f2 is 2.01, and text needs at least 4.5.',
      ),
    );
  });

  test('too dark for the dark ground is refused with its contrast', () => {
    const { findings, line } = about('#9cc4f2', '#1d4f8f');
    expect(findings).toEqual(
      refused(
        line,
        'colour › dark',
        'Write a lighter colour: its contrast with #121816 is 2.20, and text needs at least 4.5.',
      ),
    );
  });

  test.each(['blue', '#14f', 'rgb(0,0,80)'])('written as %s is refused', (colour) => {
    const { findings, line } = about("'#1d4f8f'", `'${colour}'`);
    expect(findings).toEqual(refused(line, 'colour › light', 'Write a colour of the form "#1f5c4f".'));
  });
});

describe('an address in the settings', () => {
  test.each(['baenken', 'baenken@', 'to@lille by.example'])('%s is no e-mail address', (email) => {
    const { findings, line } = about('baenken@lille-by.example', email);
    expect(findings).toEqual(refused(line, 'contact › email', 'Write an e-mail address.'));
  });

  test.each(['www.lille-by.example', 'http://lille-by.example', 'javascript:alert(1)', '/om/'])(
    '%s is no web address to send a reader to',
    (web) => {
      const { findings, line } = about('https://www.lille-by.example', web);
      expect(findings).toEqual(
        refused(line, 'municipality › web', 'Write a web address that begins with https://.'),
      );
    },
  );
});

describe('a help line', () => {
  test('with letters for a number is refused', () => {
    const { findings, line } = about("'87 65 43 21'", "'call us'");
    expect(findings).toEqual(
      refused(
        line,
        'helpLines › 0 › lines › 0 › phone',
        'Write a telephone number in quotation marks, e.g. "70 20 12 01".',
      ),
    );
  });

  test('that nobody can reach is refused', () => {
    const { findings, line } = about("        phone: '87 65 43 21'\n", '');
    expect(findings).toEqual(
      refused(line - 1, 'helpLines › 0 › lines › 0', 'Write a "phone" or a "web" address.'),
    );
  });

  test('checked on a day that is no date is refused', () => {
    const { findings, line } = about("'2026-11'", "'last November'");
    expect(findings).toEqual(
      refused(
        line,
        'helpLines › 0 › lines › 0 › lastVerified',
        'Write a date in quotation marks, e.g. "2026-11" or "2026-11-22".',
      ),
    );
  });
});

test('Danish cannot be left out of the languages', () => {
  const { findings, line } = about('languages: [da, en]', 'languages: [en]');
  expect(findings).toEqual(refused(line, 'languages', 'Write "da" among the languages.'));
});

test('settings that are gone are missed', () => {
  const content = new TinyContent();
  content.remove(SITE);
  expect(content.findings()).toEqual([
    { file: SITE, problem: 'The file is missing.', remedy: 'Put it back, or take its folder away.' },
  ]);
});
