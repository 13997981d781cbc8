import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkBudget } from '../../src/build/budget.ts';
import { Stop } from '../../src/build/step.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { writeFiles } from '../helpers/write-files.ts';

/** Bytes that no packing makes smaller, the same each time. */
function dense(length: number): string {
  const parts = Array.from({ length: Math.ceil(length / 64) }, (_, at) =>
    createHash('sha512').update(String(at)).digest('base64url').slice(0, 64),
  );
  return parts.join('').slice(0, length);
}

const SITE = {
  'index.html': '<p>Forside</p><script>start()</script>',
  '_astro/font.woff2': dense(1000),
  '_astro/island.js': 'export const a = 1;',
  'sw.js': 'self.x = 1',
};

const island = (component: string) => `<astro-island component-url="${component}"></astro-island>`;

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  return () => vi.restoreAllMocks();
});

function weigh(files: Record<string, string>): void {
  const dist = tempFolder();
  writeFiles(dist, { ...SITE, ...files });
  checkBudget(dist);
}

describe('a site', () => {
  test('under every bar is let through, with each size beside its bar', () => {
    weigh({});
    expect(said.join('\n')).toMatch(/\n +1000 of +34000 bytes {2}the font\n/);
  });

  // Dense base64 text shrinks to three quarters and no further.
  test.each([
    ['largest page to read, brotli', { 'en/index.html': dense(20_000) }],
    ['the font', { '_astro/font.woff2': dense(34_001) }],
    [
      'script that comes with a text before anything is asked for, gzip',
      {
        'en/index.html': `<p>x</p><script type="module">${dense(4_000)}</script><script>${dense(8_000).slice(4_000)}</script>`,
      },
    ],
    [
      'script that comes with a text before anything is asked for, gzip',
      {
        'en/index.html': '<template data-late="../_astro/late.js"></template>',
        '_astro/late.js': `import"./shared.js";/*${dense(1_000)}*/`,
        '_astro/shared.js': dense(8_000).slice(1_000),
      },
    ],
    [
      'script of a page that is used, what it asks for later aside, gzip',
      {
        'en/today/index.html': island('../../_astro/Today.js'),
        '_astro/Today.js': `import{a as b}from"./shared.js";/*${dense(30_000)}*/`,
        '_astro/shared.js': dense(60_000).slice(30_000),
      },
    ],
    ['the whole site offline, both languages, transferred', { 'icons/a.png': dense(1_500_000) }],
  ])('over its bar is stopped with its name: %s', (what, files) => {
    expect(() => weigh(files)).toThrow(new Stop(`Over its bar: ${what}.`));
  });

  test('over two bars is stopped with both', () => {
    expect(() => weigh({ 'en/index.html': dense(20_000), '_astro/font.woff2': dense(34_001) })).toThrow(
      'Over its bar: largest page to read, brotli; the font.',
    );
  });

  test('is not weighed by what is not taken along', () => {
    expect(() =>
      weigh({
        'screenshots/da.png': dense(2_000_000),
        'recordings/sitting-da-20.0a1b2c3d.opus': dense(2_000_000),
        _headers: dense(2_000_000),
        'sw.js': dense(60_000),
      }),
    ).not.toThrow();
  });

  test('is not weighed by what a page only asks for later', () => {
    expect(() =>
      weigh({
        'mine/index.html': island('../_astro/Mine.js'),
        '_astro/Mine.js': 'const draw=()=>import("./charts.js");',
        '_astro/charts.js': dense(60_000),
      }),
    ).not.toThrow();
  });

  test('may be just at its bar', () => {
    expect(() => weigh({ '_astro/font.woff2': dense(34_000) })).not.toThrow();
  });
});
