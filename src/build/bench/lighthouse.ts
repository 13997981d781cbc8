import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { openBrowser } from './chromium.ts';
import { median } from './figure.ts';

/** What the design asks about; Lighthouse has more to say. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse says of a page, as a phone sees it. */
export interface Verdict {
  /** 0–100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest paint, milliseconds. */
  readonly paint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/**
 * Asks Lighthouse about pages in turns, each time in a browser that has never seen them.
 *
 * @param runs how many turns; of each page's verdicts the middle of every figure counts
 */
export async function judge(urls: readonly string[], runs = 1): Promise<Verdict[]> {
  const verdicts = urls.map((): Verdict[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, url] of urls.entries()) verdicts[index]?.push(await judgeOnce(url));
  }
  return verdicts.map(middleOf);
}

function middleOf(verdicts: readonly Verdict[]): Verdict {
  const middle = (of: (verdict: Verdict) => number) => median(verdicts.map(of));
  const names = Object.keys(verdicts[0]?.scores ?? {});
  return {
    scores: Object.fromEntries(names.map((name) => [name, middle(({ scores }) => scores[name] ?? NaN)])),
    paint: middle(({ paint }) => paint),
    shift: middle(({ shift }) => shift),
  };
}

async function judgeOnce(url: string): Promise<Verdict> {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    const { categories, audits } = result.lhr;
    return {
      scores: Object.fromEntries(
        Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
      ),
      paint: audits['largest-contentful-paint']?.numericValue ?? NaN,
      shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    };
  } finally {
    await browser.close();
  }
}

/** A port nobody uses, for the browser to be spoken to on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
