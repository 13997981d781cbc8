import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/schemas/word-count.ts';

const SOURCE = `---
title: tre ord her
---

To ord.

<For work="student">

Et og to og tre.

</For>

<For work="others">

Kun fire små ord.

</For>

<Aside title="ikke talt med">

Inde i en boks.

<For body="pain">

Ondt.

</For>

</Aside>

- [et led](/hjaelp/)
`;

describe('the words a reader sees', () => {
  test('are those of everybody and of others for who chose nothing', () => {
    expect(wordsFor(SOURCE, {})).toBe(2 + 4 + 4 + 2);
  });

  test('follow the choice, inside other tags too', () => {
    expect(wordsFor(SOURCE, { work: 'student' })).toBe(2 + 5 + 4 + 2);
    expect(wordsFor(SOURCE, { work: 'working', body: ['pain'] })).toBe(2 + 4 + 4 + 1 + 2);
  });

  test('leave out front matter, attributes and addresses', () => {
    expect(wordsFor('---\ntitle: x y z\n---\n', {})).toBe(0);
    expect(wordsFor('<Practice id="body-scan" />\n\n[ord](/to/ord/)\n', {})).toBe(1);
  });
});
