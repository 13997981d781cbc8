import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rewritePage } from '../../../src/build/pages/rewrite-page.ts';

/** A page's hash the way a browser makes it (w3.org/TR/CSP3, "hash-source"). */
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const rewritten = (html: string, address = '/en/help/') => rewritePage(html, address).html;

describe('an address in a page', () => {
  test.each([
    ['/', '<a href="./">x</a><a href="kurser/">x</a><img src="icons/a.svg">'],
    ['/kurser/', '<a href="../">x</a><a href="./">x</a><img src="../icons/a.svg">'],
    ['/en/help/', '<a href="../../">x</a><a href="../../kurser/">x</a><img src="../../icons/a.svg">'],
    ['/404.html', '<a href="./">x</a><a href="kurser/">x</a><img src="icons/a.svg">'],
  ])('is relative to %s', (address, expected) => {
    const html = '<a href="/">x</a><a href="/kurser/">x</a><img src="/icons/a.svg">';
    expect(rewritten(html, address)).toBe(expected);
  });

  test('of a style sheet, an icon, a font and the root itself is made relative', () => {
    expect(rewritten('<html data-root="/"><link rel="icon" href="/icons/icon.svg"></html>')).toBe(
      '<html data-root="../../"><link rel="icon" href="../../icons/icon.svg"></html>',
    );
  });

  test('of a script in a file is left for when the page is there, and the script does not hold it up', () => {
    expect(rewritten('<p>x</p><script type="module" src="/_astro/a.js"></script>')).toBe(
      '<p>x</p><template data-late="../../_astro/a.js"></template>',
    );
    expect(rewritePage('<script type="module" src="/_astro/a.js"></script>', '/').scripts).toEqual([]);
  });

  test('of an island is made relative, whatever else the island carries', () => {
    const html =
      '<astro-island component-url="/_astro/T.js" renderer-url="/_astro/client.js" before-hydration-url="/_astro/b.js" props="{&quot;url&quot;:&quot;/kurser/&quot;}"></astro-island>';
    expect(rewritten(html)).toBe(
      '<astro-island component-url="../../_astro/T.js" renderer-url="../../_astro/client.js" before-hydration-url="../../_astro/b.js" props="{&quot;url&quot;:&quot;/kurser/&quot;}"></astro-island>',
    );
  });

  test('keeps what follows ? and #', () => {
    expect(rewritten('<a href="/hjaelp/?a=1&amp;b=2#ring">x</a><a href="/en/help/#top">x</a>')).toBe(
      '<a href="../../hjaelp/?a=1&amp;b=2#ring">x</a><a href="#top">x</a>',
    );
  });

  test.each([
    '<a href="https://other.example/kurser/">x</a>',
    '<a href="//other.example/kurser/">x</a>',
    '<a href="mailto:a@b.example">x</a>',
    '<a href="tel:112">x</a>',
    '<a href="#top">x</a>',
    '<a href="kurser/">x</a>',
    '<img src="data:image/svg+xml,/">',
    '<p title="/kurser/" data-note="/x">/kurser/</p>',
    '<input value="/kurser/">',
  ])('that is none from the root stays as it is: %s', (html) => {
    expect(rewritten(html)).toBe(html);
  });
});

describe('a style sheet in a page', () => {
  test('has its addresses made relative, however they are quoted', () => {
    expect(
      rewritten(`<style>@font-face{src:url(/_astro/f.woff2)}a{b:url("/c.svg")}d{e:url('/f.svg')}</style>`),
    ).toBe(
      `<style>@font-face{src:url(../../_astro/f.woff2)}a{b:url("../../c.svg")}d{e:url('../../f.svg')}</style>`,
    );
  });

  test('keeps the rest, with spaces and signs that HTML would write otherwise', () => {
    const html =
      '<style>\n  a > b { content: "/x & y"; background: url(#shade) }\n  c{d:url(data:image/png;base64,/9j)}\n</style>';
    expect(rewritten(html)).toBe(html);
  });
});

describe('a script in a page', () => {
  test('is left as it was written', () => {
    const html = `<script type="module">const a = "/kurser/"; if (1 < 2 && a) location.href = '</' + 'a>';</script>`;
    expect(rewritten(html)).toBe(html);
  });

  test('is not ended by words that look like a tag', () => {
    const html = '<script>const a = "<style>url(/a)</style><a href=\\"/b\\">";</script><a href="/c/">x</a>';
    expect(rewritten(html)).toBe(html.replace('"/c/"', '"../../c/"'));
    expect(rewritePage(html, '/').styles).toEqual([]);
  });
});

describe('the hashes of a page', () => {
  test('are those of its inline scripts and styles as they stand in it at last', () => {
    const script = 'let a = 1 < 2 && "æøå";\n';
    const { scripts, styles } = rewritePage(
      `<style>a{b:url(/c.svg)}</style><script>${script}</script><style>p{color:red}</style>`,
      '/kurser/',
    );
    expect(scripts).toEqual([sha256(script)]);
    expect(styles).toEqual([sha256('a{b:url(../c.svg)}'), sha256('p{color:red}')]);
  });

  test('name each script once, and none that stands in a file of its own', () => {
    const { scripts } = rewritePage(
      '<script>a()</script><script src="/b.js"></script><script>a()</script><script></script>',
      '/',
    );
    expect(scripts).toEqual([sha256('a()'), sha256('')]);
  });
});

describe('the islands of a page', () => {
  test('are numbered in order, whatever folder the site was built in', () => {
    const page = (one: string, other: string) =>
      `<astro-island uid="${one}" ssr=""></astro-island><p uid="x">x</p><astro-island uid="${other}"></astro-island>`;
    expect(rewritten(page('Z1abc', 'ZXqw'))).toBe(page('1', '2'));
    expect(rewritten(page('Z9zzz', '1'))).toBe(page('1', '2'));
  });
});

test('everything else in a page stays to the letter', () => {
  const html =
    '<!doctype html>\n<html lang="da"><!-- note --><body class=plain data-x=\'y "z"\'>\n<p>Æbler &amp; p&aelig;rer &lt;3</p>\n<br/><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><template><b>x</b></template></body></html>\n';
  expect(rewritten(html)).toBe(html);
});
