import { describe, expect, test } from 'vitest';
import { lineOf, parseMdx } from '../../../src/schemas/mdx.ts';
import { groupsAmong, variantsAmong } from '../../../src/schemas/variants.ts';

const block = (attribute: string) => `<For ${attribute}>\n\nTekst.\n\n</For>\n`;
const siblings = (...blocks: string[]) => parseMdx(blocks.join('\n')).children ?? [];
const variants = (...blocks: string[]) => [...variantsAmong(siblings(...blocks)).values()];

describe('blocks for some readers', () => {
  test('show what they name', () => {
    expect(variants(block('work="student pensioner"'))).toEqual([
      { axis: 'work', only: ['student', 'pensioner'], except: [] },
    ]);
  });

  test('for others leave out whoever the blocks beside them name, before and after', () => {
    const [, others] = variants(block('work="student"'), block('work="others"'), block('work="working"'));
    expect(others).toEqual({ axis: 'work', only: [], except: ['student', 'working'] });
  });

  test('of another axis, or with text between, do not belong together', () => {
    const apart = variants(
      block('work="student"'),
      block('body="pain"'),
      block('body="others"'),
      'Et afsnit.\n',
      block('body="fatigue"'),
      block('body="others"'),
    );
    expect(apart.map(({ except }) => except)).toEqual([[], [], ['pain'], [], ['fatigue']]);
  });

  test('are found as runs of one axis', () => {
    const runs = groupsAmong(
      siblings(block('work="student"'), block('work="others"'), 'Et afsnit.\n', block('life="young"')),
    );
    expect(runs.map((run) => run.map(({ tag, values }) => [lineOf(tag), ...values]))).toEqual([
      [
        [1, 'student'],
        [7, 'others'],
      ],
      [[15, 'young']],
    ]);
  });

  test('that name no axis mean nothing', () => {
    expect(variants('<For>\n\nTekst.\n\n</For>\n')).toEqual([]);
  });
});
