import type { RecordSet } from '../../src/domain/records/merge.ts';
import { checkIn, enrolment, entry, uuid } from './course.ts';
import { day } from './days.ts';
import type { Host } from './host.ts';
import { giveStorage } from './seed.ts';
import type { Page } from './test.ts';

const kept = { createdAt: '2026-10-03T08:00:00.000Z', updatedAt: '2026-10-03T08:00:00.000Z' };

/** A little of most kinds; of the practices three, and one more that was deleted. */
export const SOME = {
  enrolments: [enrolment()],
  'practice-log': [
    entry({ id: uuid(11), ...kept, note: 'Ro, æøå og 😀\n"og" \\ </script>' }),
    entry({ id: uuid(12), ...kept, createdAt: '2026-10-04T08:00:00.000Z' }),
    entry({ id: uuid(13), ...kept, createdAt: '2026-10-05T22:30:00.000Z' }),
    entry({ id: uuid(14), ...kept, note: 'slettet', deletedAt: kept.updatedAt }),
  ],
  'check-ins': [checkIn()],
  reflections: [
    { id: uuid(21), ...kept, prompt: 'week-1-noticed', day: day('2026-10-03'), fields: { text: 'Stille.' } },
  ],
  settings: [{ id: 'axes', ...kept, value: { work: 'student' } }],
} satisfies RecordSet;

/** Everything on the device, as text; the page stays as it is. */
export async function stored(page: Page, host: Host): Promise<string> {
  return beside(page, host, async (other) =>
    JSON.stringify(await other.evaluate(() => window.storage.readSet())),
  );
}

/** Does something in another tab of the site, with the storage layer at hand. */
export async function beside<T>(page: Page, host: Host, work: (other: Page) => Promise<T>): Promise<T> {
  const other = await page.context().newPage();
  try {
    await other.goto(host.at('icons/icon.svg'));
    await giveStorage(other);
    return await work(other);
  } finally {
    await other.close();
  }
}

/** Whatever a browser can keep for a site, besides the site's own files. */
export async function leftBehind(page: Page): Promise<object> {
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookie: document.cookie,
    marks: document.documentElement
      .getAttributeNames()
      .filter((name) => ['data-work', 'data-life', 'data-body', 'data-kept'].includes(name)),
  }));
  return { ...left, cookies: await page.context().cookies() };
}

/** What `leftBehind` says when there is nothing. */
export const NOTHING = { databases: [], local: [], session: [], cookie: '', marks: [], cookies: [] };
