import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { InstrumentId } from '../../src/domain/instruments/instruments.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { buildCopy, copyProject, filesIn, linkPackages, type Ended } from '../helpers/project-copy.ts';
import { PROJECT, TINY } from '../helpers/project.ts';
import { syntheticFile } from '../helpers/questionnaires.ts';
import { tagsOf } from '../helpers/tags.ts';
import { sharedTempFolder } from '../helpers/temp-folder.ts';
import { writeFiles } from '../helpers/write-files.ts';

/** A host with a permission drops two questionnaires in; one of them has to be switched on, and is not. */
const copy = join(sharedTempFolder(), 'copy');
let built: Ended;
let site: Map<string, Buffer>;

/** A file of the shape of a known instrument, with words of its own. */
function dropped(id: InstrumentId, locale: string): Record<string, string> {
  const file = syntheticFile(id);
  const item = file.item.map((one, at) => ({ ...one, text: `${id} ${locale}, words of item ${at + 1}` }));
  return {
    [`content/instruments/${id}/${locale}.json`]: JSON.stringify({
      ...file,
      item,
      copyright: `Used at the bench with permission, ${id}`,
    }),
  };
}

beforeAll(async () => {
  copyProject(copy, join(TINY, 'content'));
  linkPackages(copy);
  for (const locale of LOCALES) {
    const own = `content/instruments/stress/${locale}.json`;
    writeFiles(copy, {
      ...dropped('who-5', locale),
      ...dropped('gad-7', locale),
      [own]: readFileSync(join(PROJECT, own), 'utf8'),
    });
  }
  built = await buildCopy(copy);
  site = built.code === 0 ? filesIn(join(copy, 'dist')) : new Map<string, Buffer>();
});

/** What the island of one of the participant's pages is given. */
function given(page: 'check-in' | 'today', locale: (typeof LOCALES)[number]): string {
  const html = site.get(`${ownAddress(locale, page).slice(1)}index.html`)?.toString('utf8') ?? '';
  const island = tagsOf(html).find(({ name }) => name === 'astro-island');
  return island?.attributes.get('props') ?? '';
}

test('a site with questionnaires dropped in is built', () => {
  expect(built).toMatchObject({ code: 0 });
});

test.each(LOCALES)('one dropped in is asked on the check-in page, with its licence, in %s', (locale) => {
  const props = given('check-in', locale);
  for (const item of [1, 2, 3, 4, 5]) expect(props).toContain(`who-5 ${locale}, words of item ${item}`);
  expect(props).toContain('Used at the bench with permission, who-5');
  expect(props.indexOf('"stress"')).toBeGreaterThan(0);
  expect(props.indexOf('"stress"')).toBeLessThan(props.indexOf('"who-5"'));
});

test.each(LOCALES)('one that is switched off is on no page, in %s', (locale) => {
  expect(given('check-in', locale)).not.toContain('gad-7');
  for (const [file, bytes] of site) expect(bytes.includes('words of item 7'), file).toBe(false);
});

test.each(LOCALES)('the day’s page knows of the same questionnaires, in %s', (locale) => {
  const props = given('today', locale);
  expect(props).toContain('"who-5"');
  expect(props).not.toContain('"gad-7"');
});
