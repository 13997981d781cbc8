import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AxisChoice } from '../../src/domain/axes.ts';
import { routes } from '../helpers/routes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

const APPLY = fileURLToPath(new URL('../../src/islands/axes/apply.ts', import.meta.url));

/** Pages that say different things to different readers. */
const varied = routes.filter(({ page }) =>
  page.tags.some(({ attributes }) => attributes.has('data-only') || attributes.has('data-except')),
);

/** A block as it stands in the page: whom it names, and whether a reader sees it. */
interface Block {
  readonly names: string;
  readonly shown: boolean;
}

interface Blocks {
  /** Blocks for those they name. */
  readonly own: Block[];
  /** Blocks for everybody but those that their neighbours name. */
  readonly others: Block[];
}

/** What a reader can choose, and how the page names it. Each undoes the one before, the last one all. */
const CHOICES: readonly [string[], AxisChoice][] = [
  [[], {}],
  [['work:on-sick-leave'], { work: 'on-sick-leave' }],
  [['work:working'], { work: 'working' }],
  [['work:unemployed'], { work: 'unemployed' }],
  [['work:student'], { work: 'student' }],
  [['work:pensioner'], { work: 'pensioner' }],
  [['life:relative'], { life: ['relative'] }],
  [['life:young'], { life: ['young'] }],
  [['body:pain'], { body: ['pain'] }],
  [['body:fatigue'], { body: ['fatigue'] }],
  [
    ['work:student', 'life:young', 'body:pain', 'body:fatigue'],
    { work: 'student', life: ['young'], body: ['pain', 'fatigue'] },
  ],
  [[], {}],
];

let script = '';
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [APPLY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'axes',
  });
  script = outputFiles[0]?.text ?? '';
});

test('some pages of each language hold text for some readers', () => {
  expect(new Set(varied.map(({ locale }) => locale))).toEqual(new Set(routes.map(({ locale }) => locale)));
});

for (const { address } of varied) {
  test(`/${address} shows each reader what is for them, and what is for everybody where nothing is`, async ({
    page,
    host,
  }) => {
    await page.goto(host.at(address));
    for (const [named, choice] of CHOICES) {
      await choose(page, choice);
      const { own, others } = await blocks(page);
      const meant = ({ names }: Block) => names.split(' ').some((name) => named.includes(name));
      expect(own.map(({ shown }) => shown)).toEqual(own.map(meant));
      expect(others.map(({ shown }) => shown)).toEqual(others.map((block) => !meant(block)));
    }
  });
}

/** Runs the site's own function on the page, as a page with choices would. */
async function choose(page: Page, choice: AxisChoice): Promise<void> {
  await page.evaluate(`${script};axes.applyAxes(document.documentElement, ${JSON.stringify(choice)})`);
}

function blocks(page: Page): Promise<Blocks> {
  return page.evaluate(() => {
    const read = (attribute: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map((block) => ({
        names: block.dataset[attribute] ?? '',
        shown: block.innerText.trim() !== '' && block.checkVisibility(),
      }));
    return { own: read('only'), others: read('except') };
  });
}
