import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { eventsIn, onTheWall, timesByIcal } from '../../helpers/calendar.ts';
import { startCalendarPage } from '../../helpers/calendar-page.ts';

let server: Server;
let address: string;

test.beforeAll(async () => {
  ({ server, address } = await startCalendarPage());
});
test.afterAll(() => server.close());

const make = (page: Page) => page.getByRole('button', { name: 'Lav kalenderfilen' }).click();
const says = (page: Page) => page.getByRole('status');

/** The file that the browser saves while something is done. */
async function fileOf(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('makes a file of the times that somebody chose', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Tid til at øve').check();
  for (const day of ['mandag', 'tirsdag', 'torsdag']) await page.getByLabel(day).uncheck();
  await page.getByLabel('Klokken').fill('19:15');
  await page.getByLabel('Antal uger').fill('2');
  await page.getByLabel('Mind mig om det 10 minutter før').check();
  await page.getByLabel('Titel i kalenderen').fill('Min halve time');
  const { name, text } = await fileOf(page, () => make(page));
  expect(name).toBe('kalender.ics');
  expect(timesByIcal(text).map(({ title, start, end }) => [title, onTheWall(start), onTheWall(end)])).toEqual(
    [
      ['Min halve time', '2026-10-21 19:15', '2026-10-21 19:35'],
      ['Min halve time', '2026-10-23 19:15', '2026-10-23 19:35'],
      ['Min halve time', '2026-10-28 19:15', '2026-10-28 19:35'],
      ['Min halve time', '2026-10-30 19:15', '2026-10-30 19:35'],
    ],
  );
  expect(text).toContain('\r\nTRIGGER:-PT10M\r\n');
  await expect(says(page)).toContainText('kalender.ics');
  await expect(says(page).getByRole('listitem')).toHaveText(
    '4 tider til at øve, den første 21. oktober 2026',
  );
});

test('puts in the questions and the weeks that are left of the course', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Spørgsmål om, hvordan det går').check();
  await page.getByLabel('Kursets uger').check();
  await expect(page.getByText('fra 20. oktober 2026 til 9. november 2026')).toBeVisible();
  const { text } = await fileOf(page, () => make(page));
  expect(eventsIn(text).map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['Tid til mig', '2026-10-20T10:00:00'],
    ['Tid til mig', '2026-11-03T10:00:00'],
    ['Tid til mig', '2027-02-09T10:00:00'],
    ['Tid til mig, 2. uge', '2026-10-20'],
    ['Tid til mig', '2026-10-27'],
    ['Tid til mig, 3. uge', '2026-11-03'],
  ]);
});

test('can be fetched again, until something is changed', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Kursets uger').check();
  const { text } = await fileOf(page, () => make(page));
  const again = page.getByRole('link', { name: 'Hent filen igen' });
  expect((await fileOf(page, () => again.click())).text).toBe(text);
  await page.getByLabel('Titel i kalenderen').fill('Noget andet');
  await expect(again).toBeHidden();
});

test('with nothing chosen there is no file, and it says so', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await make(page);
  await expect(says(page)).toHaveText('Vælg først, hvad der skal med i filen.');
});

test('what cannot be read is pointed out where it stands, and nothing is lost', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Tid til at øve').check();
  const minutes = page.getByLabel('Minutter', { exact: true });
  await minutes.fill('en halv time');
  await make(page);
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveValue('en halv time');
  await expect(minutes).toHaveAccessibleDescription('Skriv et helt tal fra 1 til 240.');
  await expect(says(page)).toContainText('ikke lavet endnu');
  await minutes.fill('30');
  await expect(minutes).not.toHaveAttribute('aria-invalid');
  const { text } = await fileOf(page, () => make(page));
  expect(text).toContain('PT30M');
});

test('without a course there are times to practise, and no more', async ({ page }) => {
  await page.goto(`${address}#nobody`);
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByLabel('Tid til at øve').check();
  const first = await fileOf(page, () => make(page));
  await page.getByLabel('Klokken').fill('21:00');
  const second = await fileOf(page, () => make(page));
  const uid = ({ text }: { text: string }) => eventsIn(text).map((event) => event.uid);
  expect(uid(second)).toEqual(uid(first));
  await expect(page.getByText('slet tiderne i din kalender')).toBeVisible();
});

test('the part that writes the file comes when it is asked for, and its absence is told', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/file-*.js', (route) => route.abort());
  await page.goto(address);
  await page.getByLabel('Kursets uger').check();
  expect(asked.filter((path) => path.startsWith('/file-'))).toEqual([]);
  await make(page);
  await expect(says(page)).toContainText('Filen blev ikke lavet.');
  expect(asked.filter((path) => path.startsWith('/file-'))).toHaveLength(1);
  await expect(page.getByLabel('Kursets uger')).toBeChecked();
});
