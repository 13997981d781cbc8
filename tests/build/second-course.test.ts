import { OWN_PAGES, ownAddress } from '../../src/i18n/routes.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyProject, filesIn, linkPackages, type Ended } from '../helpers/project-copy.ts';
import { PROJECT, TINY } from '../helpers/project.ts';
import { tagsOf } from '../helpers/tags.ts';
import { sharedTempFolder } from '../helpers/temp-folder.ts';

const copy = join(sharedTempFolder(), 'copy');
let built: Ended;
let site: Map<string, Buffer>;

beforeAll(async () => {
  copyProject(copy, join(TINY, 'content'));
  linkPackages(copy);
  built = await buildCopy(copy);
  site = built.code === 0 ? filesIn(join(copy, 'dist')) : new Map<string, Buffer>();
});

const page = (file: string) => site.get(file)?.toString('utf8') ?? '';
const pages = () => [...site.keys()].filter((file) => file.endsWith('.html'));

describe('a site with another course', () => {
  test('is built by the same engine', () => {
    expect(built).toMatchObject({ code: 0 });
  });

  test('holds nothing of what the live view alone shows to those who write', () => {
    const holding = [...site].filter(([, bytes]) =>
      /script-?timeline|script-picture|som tidslinje|as a timeline/i.test(bytes.toString('latin1')),
    );
    expect(holding.map(([file]) => file)).toEqual([]);
  });

  test('has just the pages of that course, in both languages', () => {
    expect(pages()).toEqual(
      [
        '404.html',
        'index.html',
        'dagboeger/vejret/index.html',
        ...OWN_PAGES.flatMap((page) =>
          (['da', 'en'] as const).map((locale) => `${ownAddress(locale, page).slice(1)}index.html`),
        ),
        'hjaelp/index.html',
        'kurser/index.html',
        'kurser/small-walks/doertrinnet/index.html',
        'kurser/small-walks/hjoernet/index.html',
        'kurser/small-walks/index.html',
        'oevelser/index.html',
        'oevelser/staa-stille/index.html',
        'om/index.html',
        'privatliv/index.html',
        'tilgaengelighed/index.html',
        'en/404/index.html',
        'en/about/index.html',
        'en/accessibility/index.html',
        'en/courses/index.html',
        'en/courses/small-walks/index.html',
        'en/courses/small-walks/the-corner/index.html',
        'en/courses/small-walks/the-doorstep/index.html',
        'en/help/index.html',
        'en/index.html',
        'en/logs/the-weather/index.html',
        'en/practices/index.html',
        'en/practices/standing-still/index.html',
        'en/privacy/index.html',
      ].sort(),
    );
  });

  test.each([
    ['index.html', 'Små gåture, når dagen er lang'],
    ['index.html', 'Stillet til rådighed af Lille By'],
    ['kurser/small-walks/index.html', 'To korte kapitler om at komme ud ad døren.'],
    ['kurser/small-walks/doertrinnet/index.html', 'Se op én gang, før du låser døren.'],
    ['kurser/small-walks/doertrinnet/index.html', 'Stå stille, 1 minut, 2 dage'],
    ['kurser/small-walks/doertrinnet/index.html', 'Hvad så du først?'],
    ['kurser/small-walks/doertrinnet/index.html', 'M10 40h60M18 40v12M62 40v12M10 28h60'],
    ['en/courses/small-walks/the-doorstep/index.html', 'Standing still, 3 minutes, 5 days'],
    ['en/practices/standing-still/index.html', 'Hear a sound that is far away.'],
    ['hjaelp/index.html', '87 65 43 21'],
    ['hjaelp/index.html', 'Tjekket november 2026'],
    ['en/about/index.html', 'baenken@lille-by.example'],
    ['privatliv/index.html', 'data-offline'],
  ])('says in %s: "%s"', (file, words) => {
    expect(page(file)).toContain(words);
  });

  test('marks what each block for some readers shows', () => {
    const blocks = tagsOf(page('kurser/small-walks/doertrinnet/index.html'))
      .filter(({ attributes }) => attributes.has('data-only') || attributes.has('data-except'))
      .map(({ attributes }) => [attributes.get('data-only'), attributes.get('data-except')]);
    expect(blocks).toEqual([
      ['work:student', undefined],
      [undefined, 'work:student'],
    ]);
  });

  test('shows the colours of its municipality', () => {
    expect(page('index.html')).toContain('--accent-light:#1d4f8f;--accent-dark:#9cc4f2');
  });
});

describe('every page of it', () => {
  test('holds no address counted from the root of a host', () => {
    for (const file of pages()) {
      for (const { name, attributes, text } of tagsOf(page(file))) {
        for (const [attribute, value] of attributes) {
          expect(value, `${attribute} of <${name}> in ${file}`).not.toMatch(
            /^\s*\/|,\s*\/\w|url\(\s*["']?\//,
          );
        }
        if (name === 'style') expect(text, `<style> in ${file}`).not.toMatch(/url\(\s*["']?\//);
      }
    }
    expect(pages().length).toBeGreaterThan(0);
  });

  test('links to nothing but what is there, and to its twin', () => {
    for (const file of pages()) {
      const here = new URL(file.replace(/(^|\/)index\.html$/, '$1'), 'https://host.example/a/b/');
      const links = tagsOf(page(file)).flatMap(({ attributes }) => [
        attributes.get('href') ?? [],
        attributes.get('src') ?? [],
        attributes.get('component-url') ?? [],
        attributes.get('renderer-url') ?? [],
      ]);
      for (const link of links.flat()) {
        const { origin, pathname } = new URL(link, here);
        if (origin !== here.origin) continue;
        expect(pathname, `${link} in ${file}`).toMatch(/^\/a\/b\//);
        const target = decodeURIComponent(pathname.slice('/a/b/'.length));
        expect([...site.keys()], `${link} in ${file}`).toContain(target.replace(/(^|\/)$/, '$1index.html'));
      }
      const tags = tagsOf(page(file));
      const own = tags.find(({ name }) => name === 'html')?.attributes.get('lang');
      const others = tags.flatMap(({ attributes }) => attributes.get('hreflang') ?? []);
      expect([own, ...others].sort(), file).toEqual(['da', 'en']);
    }
  });

  test('has a policy that names each script and style in it, and runs no other', () => {
    for (const file of pages()) {
      const tags = tagsOf(page(file));
      const policy = tags.find(
        ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
      );
      const named = policy?.attributes.get('content')?.match(/'sha256-[^']+'/g) ?? [];
      const inside = tags
        .filter(({ name, attributes }) => name === 'style' || (name === 'script' && !attributes.has('src')))
        .map(({ text }) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
      expect(new Set(named), file).toEqual(new Set(inside));
      const handlers = tags.flatMap(({ attributes }) =>
        [...attributes.keys()].filter((name) => /^on|^style$/.test(name)),
      );
      expect(handlers, file).toEqual([]);
    }
  });

  test('is on the list of the worker', () => {
    const worker = page('sw.js');
    for (const file of pages()) {
      const url = file.replace(/(^|\/)index\.html$/, '$1') || './';
      expect(worker).toContain(`"url":"${url}"`);
    }
  });
});

test.each([
  ['manifest.webmanifest', '/a/b/i-dag/'],
  ['en/manifest.webmanifest', '/a/b/en/today/'],
])('%s begins at its own page of the day, and stays within the site', (file, start) => {
  const manifest = JSON.parse(page(file)) as { start_url: string; scope: string; icons: { src: string }[] };
  const at = (address: string) => new URL(address, `https://host.example/a/b/${file}`).pathname;
  expect(at(manifest.start_url)).toBe(start);
  expect(at(manifest.scope)).toBe('/a/b/');
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons) expect([...site.keys()]).toContain(at(src).slice('/a/b/'.length));
});

test('no file of the engine names a course', () => {
  const courses = readdirSync(join(PROJECT, 'content/courses'));
  expect(courses.length).toBeGreaterThan(0);
  const names = new RegExp(`\\b(${courses.join('|')}|small-walks)\\b`, 'i');
  const code = readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.md'),
  );
  const naming = code
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => names.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});
