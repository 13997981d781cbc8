import { readFile, writeFile } from 'node:fs/promises';
import { BACKUP_VERSION, buildBackup } from '../../../src/domain/records/backup.ts';
import type { RecordSet } from '../../../src/domain/records/merge.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { myDataWords } from '../../../src/i18n/own/my-data/index.ts';
import { ownAddress } from '../../../src/i18n/routes.ts';
import { entry, uuid } from '../../helpers/course.ts';
import { beside, leftBehind, NOTHING, SOME, stored } from '../../helpers/my-data.ts';
import { seed } from '../../helpers/seed.ts';
import { expect, test, type Page } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen' });

const address = (locale: Locale) => ownAddress(locale, 'my-data').slice(1);
const da = myDataWords('da');

/** Saves a copy and gives its name and text. */
async function saveCopy(page: Page, locale: Locale): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: myDataWords(locale)['copy.save'], exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const choose = (page: Page, text: string | Buffer, name = 'mine-data.json') =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text as string),
  });

const fileOf = (records: RecordSet) =>
  JSON.stringify(buildBackup(records, '2026-11-28T12:00:00.000Z', 'Åndehul, Prøvekommune'));

const preview = (page: Page, locale: Locale = 'da') =>
  page.getByRole('group', { name: myDataWords(locale)['restore.preview'] });

for (const locale of LOCALES) {
  const t = myDataWords(locale);
  test(`everything can be saved, erased, and brought back as it was, in ${locale}`, async ({
    page,
    host,
  }) => {
    await seed(page, host, SOME);
    await page.clock.setFixedTime('2026-11-28T12:00:00.000Z');
    await page.goto(host.at(address(locale)));
    const before = await stored(page, host);
    expect(before).toContain('</script>');

    const { name, text } = await saveCopy(page, locale);
    expect(name).toBe(`${t['copy.file']}-2026-11-28.json`);
    await expect(page.getByText(t['copy.open'])).toBeVisible();
    expect(JSON.stringify((JSON.parse(text) as { records: RecordSet }).records)).toBe(before);

    await page.getByRole('button', { name: t['erase.everything'] }).click();
    await page.getByRole('button', { name: t['erase.yes.everything'] }).click();
    await expect(page.getByText(t['erase.done.everything.what'])).toBeFocused();
    await expect(page.getByText(t['kept.nothing'])).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);

    await choose(page, text, name);
    await expect(preview(page, locale)).toContainText('Åndehul');
    expect(await leftBehind(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: t['restore.bringIn'] }).click();
    await expect(page.locator('.holdings')).toBeVisible();
    expect(await stored(page, host)).toBe(before);
    await expect(page.locator('html')).toHaveAttribute('data-work', 'student');
  });
}

test('what a copy changes is shown first, and nothing changes when it is not wanted', async ({
  page,
  host,
}) => {
  await seed(page, host, SOME);
  await page.goto(host.at(address('da')));
  const before = await stored(page, host);
  const [first, second, third] = SOME['practice-log'];
  if (!first || !second || !third) throw new Error('there are three');
  const later = '2026-11-01T08:00:00.000Z';
  await choose(
    page,
    fileOf({
      'practice-log': [
        { ...first, note: 'nyere', updatedAt: later },
        { ...second, deletedAt: later, updatedAt: later },
        third,
        entry({ id: uuid(15) }),
        entry({ id: uuid(16) }),
      ],
    }),
  );
  await expect(preview(page)).toContainText('28. november 2026');
  await expect(preview(page)).toContainText('Prøvekommune');
  await expect(preview(page).getByRole('listitem')).toHaveText([
    'Øvelser: 2 kommer til, 1 får nyere indhold, 1 bliver slettet og 1 uændret',
  ]);
  await page.getByRole('button', { name: da['restore.cancel'] }).click();
  await expect(page.getByRole('status').filter({ hasText: da['restore.cancelled'] })).toBeFocused();
  await expect(preview(page)).toBeHidden();
  expect(await stored(page, host)).toBe(before);
});

test('what was changed here after the copy was made stays, also when it is changed while the copy is shown', async ({
  page,
  host,
}) => {
  await seed(page, host, SOME);
  await page.goto(host.at(address('da')));
  const [first, second] = SOME['practice-log'];
  if (!first || !second) throw new Error('there are two');
  const newest = { ...first, note: 'rettet her', updatedAt: '2026-12-01T08:00:00.000Z' };
  const news = { ...second, note: 'fra kopien', updatedAt: '2026-11-01T08:00:00.000Z' };
  await choose(page, fileOf({ 'practice-log': [{ ...first, updatedAt: '2026-11-01T08:00:00.000Z' }, news] }));
  await expect(preview(page).getByRole('listitem')).toHaveText(['Øvelser: 2 får nyere indhold']);
  await beside(page, host, (other) =>
    other.evaluate((entry) => window.storage.write('practice-log', [entry]), newest),
  );
  await expect(preview(page).getByRole('listitem')).toHaveText(['Øvelser: 1 får nyere indhold og 1 uændret']);
  await page.getByRole('button', { name: da['restore.merge'] }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopien er hentet ind' })).toBeFocused();
  const after = JSON.parse(await stored(page, host)) as Required<RecordSet>;
  expect(after['practice-log']).toContainEqual(newest);
  expect(after['practice-log']).toContainEqual(news);
});

test('a copy of what is there already has nothing to bring in', async ({ page, host }) => {
  await seed(page, host, SOME);
  await page.goto(host.at(address('da')));
  await choose(page, (await saveCopy(page, 'da')).text);
  await expect(page.getByText(da['restore.nothing'])).toBeVisible();
  await expect(page.getByRole('button', { name: da['restore.merge'] })).toHaveCount(0);
});

test('half a character in a copy is mended, and said', async ({ page, host }) => {
  await page.goto(host.at(address('da')));
  await choose(page, fileOf({ 'practice-log': [entry({ note: 'halv \uD83D' })] }));
  await expect(preview(page)).toContainText(da['restore.mended'](1));
});

const good = fileOf(SOME);
const age = 'age-encryption.org/v1\n-> scrypt c2FsdA 18\nYWJj\n--- bWFj\n';
const BAD: readonly [string, string | Buffer, keyof typeof da][] = [
  ['nothing', '', 'problem.foreign.title'],
  ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xfe]), 'problem.foreign.title'],
  ['a page', '<!doctype html><title>Åndehul</title>', 'problem.foreign.title'],
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'problem.foreign.title'],
  ['an encrypted file', age, 'problem.foreign.title'],
  ['a copy as UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'problem.foreign.title'],
  ['a copy in Latin letters of old', Buffer.from(good, 'latin1'), 'problem.broken.title'],
  ['half a copy', good.slice(0, good.length / 2), 'problem.broken.title'],
  [
    'a copy of a newer version',
    good.replace(`"version":${BACKUP_VERSION}`, `"version":${BACKUP_VERSION + 1}`),
    'problem.newer.title',
  ],
  [
    'a copy with a list in a list in a list',
    good.replace('"goals":[]', `"goals":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    'problem.too-deep.title',
  ],
  [
    'a name that reaches behind',
    good.replace('"records":{', '"records":{"__proto__":{},'),
    'problem.broken.title',
  ],
  ['a number without end', good.replace('"minutes":20', '"minutes":1e999'), 'problem.broken.title'],
  ['one record that is wrong', good.replace('"minutes":20', '"minutes":-20'), 'problem.broken.title'],
  ['far more than a copy can be', Buffer.alloc(100_000_000, ' '), 'problem.too-large.title'],
];

test('a file that is no whole copy from here is told apart, and changes nothing', async ({ page, host }) => {
  await seed(page, host, SOME);
  await page.goto(host.at(address('da')));
  const before = await stored(page, host);
  const upload = test.info().outputPath('file.json');
  for (const [what, content, title] of BAD) {
    await writeFile(upload, content);
    await page.locator('input[type=file]').setInputFiles(upload);
    const note = page.getByRole('alert');
    await expect.soft(note, what).toContainText(da[title] as string);
    await expect.soft(note, what).toContainText(da['restore.unread']);
    await expect(preview(page)).toHaveCount(0);
    // The next one begins anew.
    await choose(page, good);
    await expect(note).toHaveCount(0);
    await page.getByRole('button', { name: 'Luk' }).click();
  }
  expect(await stored(page, host)).toBe(before);
});

test('of a broken copy the place is named, folded away', async ({ page, host }) => {
  await page.goto(host.at(address('da')));
  await choose(page, good.replace('"minutes":20', '"minutes":-20'));
  const where = page.getByText('practice-log 1: minutes must be at least 0');
  await expect(where).toBeHidden();
  await page.getByText(da['restore.where']).click();
  await expect(where).toBeVisible();
});

test('a full disk while a copy is brought in is said, changes nothing, and it can be tried again', async ({
  page,
  host,
}) => {
  await page.goto(host.at(address('da')));
  await choose(page, good);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(host.at());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: da['restore.bringIn'] }).click();
  await expect(page.getByRole('alert')).toContainText('Der er ikke plads på enheden');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.locator('.holdings')).toBeVisible();
  expect(JSON.parse(await stored(page, host))).toMatchObject(SOME);
});
