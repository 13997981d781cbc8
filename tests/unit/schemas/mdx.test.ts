import { describe, expect, test } from 'vitest';
import { attributeOf, isTag, lineOf, parseMdx, textOf, walk, type MdxTag } from '../../../src/schemas/mdx.ts';

/** The tags of a text, in order. */
function tags(source: string): MdxTag[] {
  const found: MdxTag[] = [];
  walk(parseMdx(source), (node) => {
    if (isTag(node)) found.push(node);
  });
  return found;
}

describe('an attribute', () => {
  const [tag] = tags('<Reading minutes={4} title="Hvorfor så kort" half={1.5} odd={1 + 1} bare />') as [
    MdxTag,
  ];

  test('in quotation marks is text', () => expect(attributeOf(tag, 'title')).toBe('Hvorfor så kort'));
  test('in curly brackets is a number', () => {
    expect(attributeOf(tag, 'minutes')).toBe(4);
    expect(attributeOf(tag, 'half')).toBe(1.5);
  });
  test('with code in it is nothing', () => expect(attributeOf(tag, 'odd')).toBeUndefined());
  test('without a value is nothing', () => expect(attributeOf(tag, 'bare')).toBeUndefined());
  test('that is not there is nothing', () => expect(attributeOf(tag, 'weight')).toBeUndefined());
});

test('every node knows its line in the file, front matter counted in', () => {
  const source = '---\ntitle: x\n---\n\nEt afsnit.\n\n<Bell />\n\n## En overskrift\n';
  const lines = new Map<string, number>();
  walk(parseMdx(source), (node) => lines.set(node.type, lineOf(node)));
  expect(lines.get('paragraph')).toBe(5);
  expect(lines.get('mdxJsxFlowElement')).toBe(7);
  expect(lines.get('heading')).toBe(9);
});

test('parents are visited before their children, and known to them', () => {
  const seen: string[] = [];
  walk(parseMdx('> - **her**\n'), (node, parents) => {
    seen.push([...parents.map(({ type }) => type), node.type].join(' › '));
  });
  expect(seen.at(0)).toBe('root');
  expect(seen.at(-1)).toBe('root › blockquote › list › listItem › paragraph › strong › text');
});

test('the words of a node are those of everything in it', () => {
  expect(textOf(parseMdx('Mærk **begge** _fødder_ mod [gulvet](/hjaelp/).\n'))).toBe(
    'Mærk begge fødder mod gulvet.',
  );
});

test.each([
  ['Et afsnit.\n\n<Aside title="x">\n\nHej.\n', /^3:1: /],
  ['Hej { der.\n', /^1:\d+: /],
  ['Et afsnit.\n\n2 <3\n', /^3:\d+: /],
])('what cannot be read is refused with its place: %j', (source, place) => {
  expect(() => parseMdx(source)).toThrow(place);
});
