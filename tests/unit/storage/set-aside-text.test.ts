import { expect, test } from 'vitest';
import { setAsideText } from '../../../src/storage/set-aside-text.ts';

/** What comes back out of the text for one record set aside. */
function written(found: unknown): unknown {
  const text = setAsideText([{ id: 'goals 1', store: 'goals', found, reason: 'what must be a text' }]);
  const [one] = JSON.parse(text) as { found: unknown }[];
  expect(one).toMatchObject({ id: 'goals 1', store: 'goals', reason: 'what must be a text' });
  return one?.found;
}

test('plain data comes along as it is, half characters and odd names too', () => {
  const found = { id: 1, list: ['å', null, { deep: true }], ['\ud800']: '\udfff' };
  expect(written(found)).toEqual(found);
  const odd = JSON.parse('{"__proto__":{"admin":true}}') as object;
  expect(Object.keys(written(odd) as object)).toEqual(['__proto__']);
});

test.each([
  ['a number without end', -Infinity, '-Infinity'],
  ['not a number', NaN, 'NaN'],
  ['a large number', 2n ** 70n, '1180591620717411303424'],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a map', new Map<unknown, unknown>([['a', new Set([1n])]]), [['a', ['1']]]],
  ['a pattern', /å+/u, '/å+/u'],
  ['bytes', new ArrayBuffer(2), '[object ArrayBuffer]'],
])('%s is written as text or a list', (_what, found, text) => {
  expect(written({ found })).toEqual({ found: text });
});

test('what is inside itself does not stop the others; what merely comes twice comes twice', () => {
  const round: Record<string, unknown> = { name: 'round' };
  round['self'] = { round };
  const map = new Map<string, unknown>();
  map.set('map', map);
  const twice = { what: 'walk' };
  expect(written({ round, map, one: twice, two: [twice] })).toEqual({
    round: { name: 'round', self: { round: 'the same again' } },
    map: [['map', 'the same again']],
    one: { what: 'walk' },
    two: [{ what: 'walk' }],
  });
});

test('a thousand things inside each other come along', () => {
  let deep: unknown = 'end';
  for (let level = 0; level < 1000; level += 1) deep = { deep };
  expect(written(deep)).toEqual(deep);
});
