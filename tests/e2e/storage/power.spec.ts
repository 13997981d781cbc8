import { practiceNotes } from '../../helpers/practice-notes.ts';
import { expect, test } from '../../helpers/storage-test.ts';

/** How many records the restore brings, and is killed in the midst of. */
const MANY = 4000;

const count = async () => (await window.storage.readAll('practice-log')).length;

test('two hundred confirmed notes survive a browser that is killed', async ({ site, openBrowser }) => {
  const { page, kill } = await openBrowser(site.today);
  await page.evaluate(async (notes) => {
    for (const note of notes) await window.storage.write('practice-log', [note]);
  }, practiceNotes(200));
  await kill();
  const { page: after } = await openBrowser(site.today);
  expect(await after.evaluate(count)).toBe(200);
});

test('every change waits for the disk, since a kill cannot show what a power cut takes', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const asked = await page.evaluate(async (notes) => {
    const { restore, write, eraseStore } = window.storage;
    const asked: unknown[] = [];
    const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
      ?.value as IDBDatabase['transaction'];
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = begin.apply(this, given);
      if (transaction.mode === 'readwrite') asked.push(transaction.durability);
      return transaction;
    };
    await write('practice-log', notes);
    await restore({ 'practice-log': notes });
    await eraseStore('practice-log');
    return asked;
  }, practiceNotes(2));
  expect(asked).toEqual(['strict', 'strict', 'strict']);
});

/** A restore into a database with one note, killed when it has put so many records, or has confirmed all. */
const MOMENTS = [
  { when: 'at its first record', puts: 1, left: [1] },
  { when: 'in the middle', puts: MANY / 2, left: [1] },
  { when: 'at its last record', puts: MANY, left: [1] },
  { when: 'when it is confirmed', puts: Infinity, left: [MANY + 1] },
];

for (const { when, puts, left } of MOMENTS) {
  test(`a restore that is killed ${when} is wholly there or not at all`, async ({ site, openBrowser }) => {
    const { page, kill } = await openBrowser(site.today);
    await page.evaluate((notes) => window.storage.write('practice-log', notes), practiceNotes(1));
    const killed = new Promise<void>((resolve, reject) => {
      page.on('console', (message) => {
        if (message.text() === 'now') kill().then(resolve, reject);
      });
    });
    // Not awaited: the browser dies while the transaction is on its way.
    await page.evaluate(
      ([notes, wanted]) => {
        let done = 0;
        const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
          ?.value as IDBObjectStore['put'];
        IDBObjectStore.prototype.put = function (...given) {
          const request = put.apply(this, given);
          request.addEventListener('success', () => {
            done += 1;
            if (done !== wanted) return;
            console.log('now');
            // The page goes no further, however long the kill takes to come.
            for (;;);
          });
          return request;
        };
        void window.storage.restore({ 'practice-log': notes }).then(() => console.log('now'));
      },
      [practiceNotes(MANY, 1), puts] as const,
    );
    await killed;
    const { page: after } = await openBrowser(site.today);
    expect(left).toContain(await after.evaluate(count));
  });
}
