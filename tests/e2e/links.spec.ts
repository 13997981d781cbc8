import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linked, routes, type Route } from '../helpers/routes.ts';
import { DIST, filesIn } from '../helpers/site-files.ts';
import { expect, test } from '../helpers/test.ts';

/** Attributes that hold an address: HTML's own, the layout's and those of Astro's islands. */
const HOLDING_ADDRESSES = [
  'href',
  'src',
  'data-root',
  'component-url',
  'renderer-url',
  'before-hydration-url',
  'poster',
  'action',
  'data',
];

interface Address {
  readonly tag: string;
  readonly to: string;
}

function addressesIn({ page }: Route): Address[] {
  return page.tags.flatMap(({ name, attributes }) =>
    HOLDING_ADDRESSES.flatMap((attribute) => {
      const to = attributes.get(attribute);
      return to === undefined ? [] : [{ tag: name, to }];
    }),
  );
}

/** Leads out of the site: another host, a telephone, a letter. */
const leadsOut = (to: string) => /^[a-z]+:/.test(to);

/** A file of the site, a folder meaning its page; undefined when there is none. */
function fileAt(path: string): string | undefined {
  const file = join(DIST, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

for (const route of routes) {
  test.describe(`/${route.address}`, () => {
    const inside = addressesIn(route).filter(({ to }) => !leadsOut(to));

    test('every address inside the site is relative', () => {
      expect(inside.length).toBeGreaterThan(10);
      expect(inside.filter(({ to }) => to === '' || to.startsWith('/'))).toEqual([]);
    });

    test('every address leads to a file of the site, and every # to a place in it', () => {
      const missing = inside.filter(({ to }) => {
        const { pathname, hash } = new URL(to, `http://site/${route.address}`);
        const path = pathname.slice(1);
        const target = routes.find(({ address }) => address === path);
        if (to === route.page.tags[0]?.attributes.get('data-root')) return path !== '';
        if (!fileAt(path)) return true;
        return hash !== '' && !ids(target).has(decodeURIComponent(hash.slice(1)));
      });
      expect(missing).toEqual([]);
    });

    test('only a link leads out of the site, and only to a host, a telephone or a letter', () => {
      const out = addressesIn(route).filter(({ to }) => leadsOut(to));
      expect(out.filter(({ tag, to }) => tag !== 'a' || !/^(https|tel|mailto):/.test(to))).toEqual([]);
    });
  });
}

test('every page can be come to from the front page by links alone', () => {
  const reached = new Set(['']);
  for (const address of reached) {
    const route = routes.find((one) => one.address === address);
    for (const { tag, to } of route ? addressesIn(route) : []) {
      if (tag === 'a' && !leadsOut(to)) {
        reached.add(new URL(to, `http://site/${address}`).pathname.slice(1));
      }
    }
  }
  expect(linked.filter(({ address }) => !reached.has(address)).map(({ address }) => address)).toEqual([]);
});

test('no script, style or manifest holds an address from the root of the host', () => {
  const texts = filesIn(DIST).filter((file) => /\.(js|css|webmanifest|svg)$/.test(file));
  expect(texts.length).toBeGreaterThan(3);
  const fromRoot = texts.filter((file) =>
    /["'(]\/(_astro|icons|screenshots|en|kurser)\//.test(readFileSync(join(DIST, file), 'utf8')),
  );
  expect(fromRoot).toEqual([]);
});

function ids(route: Route | undefined): ReadonlySet<string> {
  return new Set((route?.page.tags ?? []).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
