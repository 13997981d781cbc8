import { createHash } from 'node:crypto';
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

/** What stands between a tag's name and its end; a quoted value may hold any sign. */
const ATTRIBUTES = /(?:[^>"']|"[^"]*"|'[^']*')*/.source;

const ATTRIBUTE = /(?<=\s)([a-z-]+)=("[^"]*"|'[^']*')/g;

/**
 * A comment, a script or style with what it holds, or any other start tag. No more of HTML is needed
 * here: Astro writes the pages, so every quotation mark is closed and every "<" in a text escaped. A
 * whole parser took a seventh of the time it takes to build a long course.
 */
const PIECE = new RegExp(
  `<!--[^]*?-->|<(script|style)\\b(${ATTRIBUTES})>([^]*?)</\\1>|<[a-z]${ATTRIBUTES}>`,
  'g',
);

/** A script of Astro's in a file of its own. A page's text does not wait for it: see islands/late.ts. */
const LATE = /^ type="module" src="(\/(?!\/)[^"]*)"$/;

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
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  let islands = 0;
  const rewriteTag = (tag: string) =>
    tag.replace(ATTRIBUTE, (attribute, name: string, quoted: string) => {
      const value = quoted.slice(1, -1);
      if (ADDRESS_ATTRIBUTES.has(name) && isRootAddress(value)) {
        return `${name}="${relativeAddress(address, value)}"`;
      }
      return name === 'uid' && tag.startsWith('<astro-island') ? `uid="${(islands += 1)}"` : attribute;
    });
  const rewritten = html.replace(
    PIECE,
    (piece: string, name: 'script' | 'style' | undefined, attributes: string, content: string) => {
      if (piece.startsWith('<!--')) return piece;
      if (!name) return rewriteTag(piece);
      const late = name === 'script' ? LATE.exec(attributes)?.[1] : undefined;
      if (late) return `<template data-late="${relativeAddress(address, late)}"></template>`;
      const inside = name === 'style' ? relativeStyle(content, address) : content;
      if (!/\ssrc=/.test(attributes)) hashes[name].add(hashOf(inside));
      return `${rewriteTag(`<${name}${attributes}>`)}${inside}</${name}>`;
    },
  );
  return { html: rewritten, scripts: [...hashes.script], styles: [...hashes.style] };
}

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The addresses in a style sheet, which stand in `url(…)`. */
function relativeStyle(css: string, address: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g,
    (_, quote: string, to: string) => `url(${quote}${relativeAddress(address, to)}${quote})`,
  );
}
