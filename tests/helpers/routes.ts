import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderName } from '../../src/i18n/routes.ts';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { attributeOf, parsePage, type PageFile } from './page-file.ts';
import { addressOf, DIST, filesIn } from './site-files.ts';

export interface Route {
  /** The page's address below the site's folder, e.g. `en/help/`; the front page's is empty. */
  readonly address: string;
  readonly locale: Locale;
  /** What it is one of, the same in every language: a module for all modules, a page of content for itself. */
  readonly kind: string;
  /** Its main heading as it stands in the file. */
  readonly heading: string;
  readonly page: PageFile;
}

/** Every page of the built site, in both languages. */
export const routes: readonly Route[] = filesIn(DIST)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const page = parsePage(readFileSync(join(DIST, file), 'utf8'));
    const address = addressOf(file);
    const locale = LOCALES.find((one) => one === attributeOf(page, 'lang'));
    if (!locale) throw new Error(`${file} is in no language of the site`);
    return { address, locale, kind: kindOf(address, page), heading: page.heading, page };
  });

/** One page of every kind in each language. */
export const kinds: readonly Route[] = routes.filter(
  ({ kind, locale }, at) => routes.findIndex((one) => one.kind === kind && one.locale === locale) === at,
);

/** Whether a page belongs to the participant: it is made in the browser, from what they keep. */
const isOwn = ({ page }: Route) =>
  page.tags.some(({ name, attributes }) => name === 'astro-island' && attributes.get('client') === 'load');

/** The pages to read, which stand whole in their files. */
export const texts: readonly Route[] = routes.filter((route) => !isOwn(route));

/** One page to read of every kind in each language. */
export const textKinds: readonly Route[] = kinds.filter((route) => !isOwn(route));

/** The pages to read that a reader can come to by links, which are all but those for lost addresses. */
export const linked: readonly Route[] = texts.filter(({ kind }) => kind !== 'lost');

/** The first page of a kind, in a language. */
export function routeOf(kind: string, locale: Locale = 'da'): Route {
  const route = routes.find((one) => one.kind === kind && one.locale === locale);
  if (!route) throw new Error(`the site has no page of the kind "${kind}" in ${locale}`);
  return route;
}

/** The first page that holds an attribute, such as the place that tells how the download goes. */
export function routeWith(attribute: string): Route {
  const route = routes.find(({ page }) => attributeOf(page, attribute) !== undefined);
  if (!route) throw new Error(`no page of the site has "${attribute}"`);
  return route;
}

function kindOf(address: string, page: PageFile): string {
  const [first = '', ...rest] = rootTwin(address, page).split('/').filter(Boolean);
  if (first === '') return 'front';
  if (first === '404.html') return 'lost';
  const folder = (['courses', 'practices', 'logs'] as const).find(
    (name) => folderName(name, ROOT_LOCALE) === first,
  );
  return folder ? [folder, ...rest.map(() => 'one')].join(' ') : `page ${[first, ...rest].join('/')}`;
}

/** The address of the same page in the language at the site's root. */
function rootTwin(address: string, { tags }: PageFile): string {
  const own = tags.find(({ name }) => name === 'html')?.attributes.get('lang');
  if (own === ROOT_LOCALE) return address;
  const link = tags.find(({ attributes }) => attributes.get('hreflang') === ROOT_LOCALE);
  if (!link) throw new Error(`${address} names no twin`);
  return new URL(link.attributes.get('href') ?? '', `http://site/${address}`).pathname.slice(1);
}
