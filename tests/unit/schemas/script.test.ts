import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/domain/practice/timeline.ts';
import { parseScript } from '../../../src/schemas/script.ts';

const SOURCE = `---
title: Stå stille
---

Stå, som
du **står**.

<Bell />

<Pause weight={2} />

<Part from={20}>

Hør en lyd.

<Pause weight={4} />

<Bell />

</Part>

Gå videre.
`;

describe('the script of a practice', () => {
  test('is what is said, where it is quiet and where a bell rings, in order', () => {
    expect(parseScript(SOURCE)).toEqual([
      { kind: 'say', text: 'Stå, som du står.', from: 0 },
      { kind: 'bell', from: 0 },
      { kind: 'pause', weight: 2, from: 0 },
      { kind: 'say', text: 'Hør en lyd.', from: 20 },
      { kind: 'pause', weight: 4, from: 20 },
      { kind: 'bell', from: 20 },
      { kind: 'say', text: 'Gå videre.', from: 0 },
    ]);
  });

  test('is the same without front matter', () => {
    expect(parseScript(SOURCE.replace(/^---[\s\S]*?---\n/, ''))).toEqual(parseScript(SOURCE));
  });

  test('has a part inside a part only where both belong', () => {
    const inside = (outer: number, inner: number) =>
      parseScript(`<Part from={${outer}}>\n\n<Part from={${inner}}>\n\n<Bell />\n\n</Part>\n\n</Part>\n`);
    expect(inside(20, 5)).toEqual([{ kind: 'bell', from: 20 }]);
    expect(inside(5, 20)).toEqual([{ kind: 'bell', from: 20 }]);
  });

  test('has a drawing with the words right after it, in the version they belong to', () => {
    const drawing = { src: 'bench.svg', alt: 'En bænk' };
    const figure = '<Figure src="bench.svg" alt="En bænk" />';
    expect(parseScript(`<Part from={4}>\n\n${figure}\n\nSæt dig.\n\n</Part>\n\nRejs dig.\n`)).toEqual([
      { kind: 'say', text: 'Sæt dig.', drawing, from: 4 },
      { kind: 'say', text: 'Rejs dig.', from: 0 },
    ]);
  });

  test('is the same in time with a drawing as without', () => {
    const drawn = SOURCE.replace('Stå, som', '<Figure src="bench.svg" alt="En bænk" />\n\nStå, som');
    const times = (source: string) =>
      timeline(parseScript(source), 1).map(({ start, duration }) => [start, duration]);
    expect(times(drawn)).toEqual(times(SOURCE));
  });

  test('is empty where nothing is written', () => {
    expect(parseScript('---\ncoming: true\n---\n')).toEqual([]);
  });
});
