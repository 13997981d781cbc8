import { AXIS_NAMES, chosenOn, type AxisChoice, type Variant } from '../../src/domain/axes.ts';

type Attributes = ReadonlyMap<string, string>;

/**
 * Whether a browser with these style rules would show a block, for rules of the form
 * `[root] [block]{display:…}` and `[block]{display:…}`: the one with more parts wins, then the later.
 */
export function isDisplayed(css: string, block: Variant, choice: AxisChoice): boolean {
  const root = new Map(AXIS_NAMES.map((axis) => [`data-${axis}`, chosenOn(choice, axis).join(' ')]));
  const name = block.only.length > 0 ? 'data-only' : 'data-except';
  const values = block.only.length > 0 ? block.only : block.except;
  const tag = new Map([[name, values.map((value) => `${block.axis}:${value}`).join(' ')]]);
  let winner = { parts: 0, display: 'block' };
  for (const [, selector = '', display = ''] of css.matchAll(/([^{}]+)\{display:(\w+)\}/g)) {
    const parts = selector.trim().split(' ');
    const [own = '', above] = parts.reverse();
    const applies = matches(own, tag) && (above === undefined || matches(above, root));
    if (applies && parts.length >= winner.parts) winner = { parts: parts.length, display };
  }
  return winner.display === 'block';
}

/** Whether `[name]` or `[name~="word"]` matches. */
function matches(selector: string, attributes: Attributes): boolean {
  const [, name = '', word] = /^\[([\w-]+)(?:~="([^"]+)")?\]$/.exec(selector) ?? [];
  const value = attributes.get(name);
  if (value === undefined) return false;
  return word === undefined || value.split(' ').includes(word);
}
