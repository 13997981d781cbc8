import type { Goal } from '../../../src/domain/records/records.ts';
import { uuid } from '../../helpers/course.ts';
import { practiceNotes } from '../../helpers/practice-notes.ts';
import { kindOf } from '../../helpers/storage-kind.ts';
import { expect, test, type Page } from '../../helpers/storage-test.ts';

/** A goal as it was at some second of a morning. */
const goal = (what: string, second: number, number = 1): Goal => ({
  id: uuid(number),
  createdAt: '2026-11-02T07:00:00.000Z',
  updatedAt: `2026-11-02T07:00:${String(second).padStart(2, '0')}.000Z`,
  what,
});

const write = (page: Page, goals: Goal[]) =>
  page.evaluate((some) => window.storage.write('goals', some), goals);
const goals = (page: Page) => page.evaluate(() => window.storage.readAll('goals'));
const whats = async (page: Page) => (await goals(page)).map(({ what }) => what);

test('what is written is read again, in another tab too, which hears of it at once', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  const other = await context.newPage();
  await other.goto(site.today);
  const heard = other.evaluate(
    () => new Promise((resolve) => window.storage.onChange((stores) => resolve([...stores]))),
  );
  await write(page, [goal('walk', 1), goal('swim', 1, 2)]);
  expect(await heard).toEqual(['goals']);
  expect(await goals(other)).toEqual([goal('walk', 1), goal('swim', 1, 2)]);
});

test('an older version never takes the place of a later one', async ({ page, site }) => {
  await page.goto(site.today);
  await write(page, [goal('later', 5)]);
  await write(page, [goal('earlier', 4)]);
  expect(await whats(page)).toEqual(['later']);
  await write(page, [goal('earlier', 4), goal('latest', 6), goal('middle', 5)]);
  expect(await whats(page)).toEqual(['latest']);
});

test('of two tabs that write the same record at the same moment the later version stays in both', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.today);
  const other = await context.newPage();
  await other.goto(site.today);
  for (let round = 1; round <= 10; round += 1) {
    // The later one is now in this tab, now in the other.
    const [one, two] = round % 2 === 0 ? [page, other] : [other, page];
    await Promise.all([
      write(one, [goal(`later ${round}`, 2 * round + 1)]),
      write(two, [goal(`earlier ${round}`, 2 * round)]),
    ]);
    expect(await whats(page)).toEqual([`later ${round}`]);
    expect(await whats(other)).toEqual([`later ${round}`]);
  }
});

test('two versions of the same instant end up the same in whatever order they come', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const [one, other] = [goal('one', 1), goal('other', 1)];
  await write(page, [one]);
  await write(page, [other]);
  const first = await whats(page);
  await page.evaluate(() => window.storage.eraseStore('goals'));
  await write(page, [other]);
  await write(page, [one]);
  expect(await whats(page)).toEqual(first);
});

test('a restored copy is merged: what is only here stays, the later version of each record stays, deleted or not', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  const gone = { ...goal('gone', 9, 4), deletedAt: '2026-11-02T07:00:09.000Z' };
  await write(page, [goal('only here', 1, 1), goal('later here', 8, 2), goal('earlier here', 2, 3), gone]);
  const notes = practiceNotes(3);
  await page.evaluate((set) => window.storage.restore(set), {
    goals: [goal('older', 3, 2), goal('newer', 3, 3), goal('back?', 8, 4), goal('only there', 1, 5)],
    'practice-log': notes,
  });
  expect(await goals(page)).toEqual([
    goal('only here', 1, 1),
    goal('later here', 8, 2),
    goal('newer', 3, 3),
    gone,
    goal('only there', 1, 5),
  ]);
  expect(await page.evaluate(() => window.storage.readAll('practice-log'))).toHaveLength(3);
});

test('a record that cannot be read makes way for a restored one, and is not lost', async ({ page, site }) => {
  await page.goto(site.today);
  await write(page, [goal('other', 1, 2)]);
  const broken = { ...goal('', 9), what: 7 };
  for (const reason of ['restored', 'restored once more']) {
    await page.evaluate((one) => window.storage.raw.put('goals', [one]), broken);
    await page.evaluate((one) => window.storage.restore({ goals: [one] }), goal(reason, 1));
    expect(await whats(page)).toEqual([reason, 'other']);
  }
  const aside = await page.evaluate(() => window.storage.readSetAside());
  const why = { store: 'goals', found: broken, reason: 'what must be a text' };
  expect(aside).toEqual([
    { id: `goals ${uuid(1)}`, ...why },
    { id: `goals ${uuid(1)} 2`, ...why },
  ]);
  await page.evaluate(() => window.storage.eraseStore('goals'));
  expect(await page.evaluate(() => window.storage.readSetAside())).toEqual([]);
});

test('a set with one record that could not be read again changes nothing at all', async ({ page, site }) => {
  await page.goto(site.today);
  const kind = await kindOf(page, () =>
    window.storage.restore({
      goals: [{ id: 'no id', createdAt: '', updatedAt: '', what: '' }],
      progress: [
        {
          id: '00000000-0000-4000-8000-000000000001',
          createdAt: '2026-11-02T07:00:00.000Z',
          updatedAt: '2026-11-02T07:00:00.000Z',
          of: 'item',
          ref: 'week-1-plan/where',
          done: true,
        },
      ],
    }),
  );
  expect(kind).toBe('failed');
  expect(await page.evaluate(() => window.storage.readAll('progress'))).toEqual([]);
});

test('work that fails after it has written keeps nothing of it', async ({ page, site }) => {
  await page.goto(site.today);
  await write(page, [goal('before', 1)]);
  const kind = await kindOf(page, () =>
    window.storage.withDatabase((database) =>
      window.storage.transact(database, ['goals'], async (transaction) => {
        await transaction.objectStore('goals').clear();
        throw new Error('something else went wrong');
      }),
    ),
  );
  expect(kind).toBe('failed');
  expect(await whats(page)).toEqual(['before']);
});

test('of what goes wrong in a transaction the cause is told, not that the rest was given up', async ({
  page,
  site,
}) => {
  await page.goto(site.today);
  await write(page, [goal('before', 1)]);
  const cause = await page.evaluate(
    (twice) =>
      window.storage
        .withDatabase((database) =>
          window.storage.transact(database, ['goals'], async (transaction) => {
            const goals = transaction.objectStore('goals');
            // Refused, since it is there; what is asked next only hears that the transaction ended.
            goals.add(twice).catch(() => undefined);
            await goals.get('');
          }),
        )
        .catch((problem: unknown) => (window.storage.problemOf(problem).cause as DOMException).name),
    goal('twice', 2),
  );
  expect(cause).toBe('ConstraintError');
});
