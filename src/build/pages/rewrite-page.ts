import { createHash } from 'node:crypto';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { isRootAddress, relativeAddress } from '../../domain/address.ts';

/** Attributes that hold an address; the last three are Astro's, on islands. */
const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'src',
  'data-root',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

/** A page with its addresses made relative, and the hashes of what stands in it. */
export interface Page {
  readonly html: string;
  /** `'sha256-…'` of each inline script, in order, each once. */
  readonly scripts: string[];
  /** The same of inline styles. */
  readonly styles: string[];
}

/**
 * Makes every address in a page relative to it, and numbers its islands afresh (Astro derives their
 * ids from the folder the site is built in, so the same page would differ from place to place).
 *
 * @param address the page's own address from the site's root, e.g. `/en/help/`
 */
export function rewritePage(html: string, address: string): Page {
  const stream = new RewritingStream();
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  const parts: string[] = [];
  let inside: 'script' | 'style' | undefined;
  let content = '';
  let islands = 0;
  stream.on('data', (part: string) => parts.push(part));
  stream.on('startTag', (tag, raw) => {
    let changed = false;
    for (const attribute of tag.attrs) {
      const before = attribute.value;
      if (ADDRESS_ATTRIBUTES.has(attribute.name) && isRootAddress(before)) {
        attribute.value = relativeAddress(address, before);
      } else if (attribute.name === 'uid' && tag.tagName === 'astro-island') {
        attribute.value = String((islands += 1));
      }
      changed ||= attribute.value !== before;
    }
    if (
      tag.tagName === 'style' ||
      (tag.tagName === 'script' && !tag.attrs.some(({ name }) => name === 'src'))
    ) {
      inside = tag.tagName;
      content = '';
    }
    if (changed) stream.emitStartTag(tag);
    else stream.emitRaw(raw);
  });
  stream.on('text', (_, raw) => {
    const text = inside === 'style' ? relativeStyle(raw, address) : raw;
    if (inside) content += text;
    stream.emitRaw(text);
  });
  stream.on('endTag', (tag, raw) => {
    if (inside === tag.tagName) {
      hashes[inside].add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
      inside = undefined;
    }
    stream.emitRaw(raw);
  });
  stream.end(html);
  return { html: parts.join(''), scripts: [...hashes.script], styles: [...hashes.style] };
}

/** The addresses in a style sheet, which stand in `url(…)`. */
function relativeStyle(css: string, address: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g,
    (_, quote: string, to: string) => `url(${quote}${relativeAddress(address, to)}${quote})`,
  );
}
