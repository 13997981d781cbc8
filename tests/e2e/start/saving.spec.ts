import { sharedWords } from '../../../src/i18n/own/shared/index.ts';
import { startWords } from '../../../src/i18n/own/start/index.ts';
import { keptNow } from '../../helpers/kept.ts';
import { StartPage } from '../../helpers/start.ts';
import { expect, test } from '../../helpers/test.ts';

test.use({ timezoneId: 'Europe/Copenhagen', viewport: { width: 390, height: 844 } });

const t = startWords('da');
const shared = sharedWords('da');

test('on a full device it is said, what was written stays, and it is saved once there is room', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const real = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
    Object.assign(window, { full: true });
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const { full } = window as unknown as { full: boolean };
      if (full && mode === 'readwrite') throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, stores, mode, options);
    };
  });
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('plan');
  const when = page.getByRole('textbox', { name: t['plan.when'] });
  await when.fill('jeg har spist morgenmad');
  await start.goOn();
  await expect(page.getByRole('alert')).toContainText(shared['problem.full.title']);
  await start.expectAt('plan');
  await expect(when).toHaveValue('jeg har spist morgenmad');
  expect(await keptNow(page, 'enrolments')).toEqual([]);

  await page.evaluate(() => Object.assign(window, { full: false }));
  await page.getByRole('button', { name: shared.again }).click();
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeVisible();
  expect(await keptNow(page, 'enrolments')).toMatchObject([
    { plan: { when: 'jeg har spist morgenmad', then: '' } },
  ]);
});

test('a browser that keeps nothing is told of in a sentence, with what to do', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await new StartPage(page, host).open();
  await expect(page.getByRole('alert')).toContainText(shared['problem.unavailable.title']);
  await expect(page.getByRole('alert')).toContainText(shared['problem.unavailable.what']);
});

test('a plan too long to keep stays on the screen, and says so', async ({ page, host }) => {
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('plan');
  const then = page.getByRole('textbox', { name: t['plan.then'] });
  await then.fill('x'.repeat(20_001));
  await start.goOn();
  await expect(page.getByRole('alert')).toContainText('20000');
  await start.expectAt('plan');
  await then.fill('x'.repeat(20_000));
  await start.goOn();
  await expect(page.getByRole('heading', { level: 2, name: t['done.begun'] })).toBeVisible();
  expect((await keptNow(page, 'enrolments'))[0]?.plan?.then).toHaveLength(20_000);
});

test('two tabs begin one course between them', async ({ context, page, host }) => {
  const start = new StartPage(page, host);
  await start.open();
  await start.skipTo('pace');
  const other = new StartPage(await context.newPage(), host);
  await other.open();
  await other.skipTo('pace');
  await other.page.getByRole('radio', { name: t['pace.full'] }).check();
  await other.goOn();
  await other.expectAt('days');

  await expect(page.getByRole('radio', { name: t['pace.full'] })).toBeChecked();
  await page.getByRole('radio', { name: t['pace.standard'] }).check();
  await start.goOn();
  await start.expectAt('days');
  expect(await keptNow(page, 'enrolments')).toMatchObject([{ pace: 'standard' }]);

  await other.page.getByRole('button', { name: shared.back }).click();
  await expect(other.page.getByRole('radio', { name: t['pace.standard'] })).toBeChecked();
});
