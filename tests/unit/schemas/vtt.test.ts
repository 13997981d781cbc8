import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedLine } from '../../../src/domain/practice/recording.ts';
import { parseVtt } from '../../../src/schemas/vtt.ts';

const linesOf = (source: string) => parseVtt(source).cues.map(({ said }) => said);
const faultsOf = (source: string) => parseVtt(source).faults.map(({ line, problem }) => [line, problem]);

/** A file with one line at this time. */
const at = (time: string, text = 'Sid ned.') => `WEBVTT\n\n${time}\n${text}\n`;

describe('a transcript', () => {
  test('is its lines in time, without what is only there for a screen', () => {
    const source = `WEBVTT - Stå stille

STYLE
::cue { color: red }

NOTE
En bemærkning,
der er lang.

1
00:01.000 --> 00:04.500 align:start
<v Lærke>Sid, som <i>du</i> sidder.</v>

begyndelsen
01:00:05.000 --> 01:00:08.250
Mærk fødderne
mod gulvet &amp; stolen.
`;
    expect(parseVtt(source).faults).toEqual([]);
    expect(linesOf(source)).toEqual([
      { start: 1, end: 4.5, text: 'Sid, som du sidder.' },
      { start: 3605, end: 3608.25, text: 'Mærk fødderne mod gulvet & stolen.' },
    ]);
  });

  test('tells where each time stands', () => {
    expect(parseVtt('WEBVTT\n\n\n1\n00:01.000 --> 00:02.000\nSid.\n').cues.map(({ line }) => line)).toEqual([
      5,
    ]);
  });

  test('is the same from any system, with a mark of its order or without', () => {
    const source = at('00:01.000 --> 00:02.000');
    for (const other of [`\uFEFF${source}`, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')]) {
      expect(linesOf(other)).toEqual(linesOf(source));
    }
  });
});

describe('a fault is told of with its line:', () => {
  test.each([
    ['another kind of file', '1\n00:00:01,000 --> 00:00:02,000\nSid.', 1, 'does not begin with WEBVTT'],
    ['nothing at all', '', 1, 'does not begin with WEBVTT'],
    ['an empty line before all', `\n${at('00:01.000 --> 00:02.000')}`, 1, 'does not begin with WEBVTT'],
    [
      'letters of another alphabet',
      at('00:01.000 --> 00:02.000', 'St\uFFFD.'),
      4,
      'letters that cannot be read',
    ],
    ['a comma', at('00:01,000 --> 00:02,000'), 3, 'cannot be read'],
    ['61 seconds', at('00:01.000 --> 00:61.000'), 3, 'cannot be read'],
    ['tenths only', at('00:01.0 --> 00:02.0'), 3, 'cannot be read'],
    ['a line that ends at once', at('00:01.000 --> 00:01.000'), 3, 'ends before it has begun'],
    ['a line that says nothing', at('00:01.000 --> 00:02.000', '<v Lærke></v>'), 3, 'Nothing is said'],
    ['words without a time', 'WEBVTT\n\nSid ned.\n', 3, 'have no time'],
    ['no gap at the top', 'WEBVTT\n00:01.000 --> 00:02.000\nSid.', 2, 'follows other words at once'],
    [
      'no gap between lines',
      `${at('00:01.000 --> 00:02.000')}00:03.000 --> 00:04.000\nRejs dig.`,
      5,
      'follows other words at once',
    ],
  ])('%s', (_, source, line, problem) => {
    expect(faultsOf(source)).toEqual([[line, expect.stringContaining(problem) as string]]);
  });

  test('two faults are both told of, and the good line is kept', () => {
    const source = `${at('00:01 --> 00:02.000')}\nSid.\n\n00:03.000 --> 00:04.000\nRejs dig.\n`;
    expect(faultsOf(source).map(([line]) => line)).toEqual([3, 6]);
    expect(linesOf(source)).toEqual([{ start: 3, end: 4, text: 'Rejs dig.' }]);
  });
});

describe('what is written and read', () => {
  const letters = ['a', 'b', 'æ', 'ø', 'Å', 'é', '<', '>', '&', ';', '!', '-', '.', '1'];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
  const spoken: fc.Arbitrary<RecordedLine> = fc
    .record({
      from: fc.nat(4 * 3_600_000),
      lasts: fc.integer({ min: 1, max: 600_000 }),
      words: fc.array(word, { minLength: 1, maxLength: 6 }),
    })
    .map(({ from, lasts, words }) => ({
      start: from / 1000,
      end: (from + lasts) / 1000,
      text: words.join(' '),
    }));
  const dressed = fc.record({
    said: spoken,
    hours: fc.boolean(),
    name: fc.option(fc.nat(999), { nil: undefined }),
    speaker: fc.boolean(),
    remark: fc.boolean(),
    broken: fc.boolean(),
  });
  type Dressed = typeof dressed extends fc.Arbitrary<infer T> ? T : never;

  const two = (value: number) => String(value).padStart(2, '0');
  function written(seconds: number, hours: boolean): string {
    const milli = Math.round(seconds * 1000);
    const [h, m, s] = [
      Math.floor(milli / 3_600_000),
      Math.floor(milli / 60_000) % 60,
      Math.floor(milli / 1000) % 60,
    ];
    return `${hours || h > 0 ? `${two(h)}:` : ''}${two(m)}:${two(s)}.${String(milli % 1000).padStart(3, '0')}`;
  }

  function write({ said, hours, name, speaker, remark, broken }: Dressed): string {
    const text = said.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const shown = broken ? text.replace(' ', '\n') : text;
    return [
      remark ? 'NOTE en bemærkning\nder er lang\n\n' : '',
      name === undefined ? '' : `${name}\n`,
      `${written(said.start, hours)} --> ${written(said.end, hours)}\n`,
      speaker ? `<v Lærke>${shown}</v>` : shown,
    ].join('');
  }

  test('is the same, however it is written', () => {
    fc.assert(
      fc.property(fc.array(dressed), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const source = ['WEBVTT', ...lines.map(write)].join('\n\n').replaceAll('\n', end);
        const { cues, faults } = parseVtt(source);
        expect(faults).toEqual([]);
        expect(cues.map(({ said }) => said)).toEqual(lines.map(({ said }) => said));
      }),
    );
  });

  test('is never a crash, whatever the file holds', () => {
    const part = fc.constantFrom(
      'WEBVTT',
      'NOTE',
      '-->',
      '00:01.000',
      '00:02.000',
      ' ',
      '\n',
      '\n\n',
      '<',
      '&amp;',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { cues, faults } = parseVtt(`WEBVTT\n\n${parts.join('')}`);
        for (const { said } of cues) expect(said.end).toBeGreaterThan(said.start);
        for (const { line } of faults) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
