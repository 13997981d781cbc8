import type { BrowserContext } from '@playwright/test';
import { chooseLength } from '../helpers/choose-length.ts';
import { linked, routes } from '../helpers/routes.ts';
import { expect, test, type Page } from '../helpers/test.ts';

/** The directives of a page's policy and what each allows. */
function policyOf({ page }: (typeof routes)[number]): Map<string, string[]> {
  const meta = page.tags.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  expect(meta).toHaveLength(1);
  const policy = meta[0]?.attributes.get('content') ?? '';
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...allowed] = directive.trim().split(/\s+/);
      return [name, allowed];
    }),
  );
}

for (const route of routes) {
  test.describe(`the file of /${route.address}`, () => {
    test('has a policy that allows nothing but its own', () => {
      const policy = policyOf(route);
      const exactly = {
        'default-src': ["'none'"],
        'connect-src': ["'self'"],
        'form-action': ["'none'"],
        'base-uri': ["'none'"],
        'require-trusted-types-for': ["'script'"],
      };
      expect(Object.fromEntries(policy)).toMatchObject(exactly);
      expect(policy.get('trusted-types')).not.toContain('*');
      expect(policy.get('trusted-types')).not.toContain("'allow-duplicates'");
      // The player's silence is made in the page, and only what sounds may come from there.
      const own = /^('none'|'self'|'script'|data:|blob:|'sha256-[A-Za-z0-9+/]{43}='|aandehul)$/;
      expect([...policy.values()].flat().filter((source) => !own.test(source))).toEqual([]);
      for (const [name, sources] of policy) {
        if (name !== 'img-src') expect(sources, name).not.toContain('data:');
        if (name !== 'media-src') expect(sources, name).not.toContain('blob:');
      }
    });

    test('stands before everything the policy is about, and tells no other page where it is', () => {
      const head = route.page.tags.map(({ name, attributes }) => attributes.get('http-equiv') ?? name);
      const policy = head.indexOf('Content-Security-Policy');
      const first = head.findIndex((name) => ['link', 'script', 'style', 'img'].includes(name));
      expect(policy).toBeLessThan(first);
      const referrer = route.page.tags.find(({ attributes }) => attributes.get('name') === 'referrer');
      expect(referrer?.attributes.get('content')).toBe('no-referrer');
    });

    test('has no handler, style or form of its own', () => {
      const attributes = route.page.tags.flatMap((tag) => [...tag.attributes.keys()]);
      expect(attributes.filter((name) => /^on|^style$/.test(name))).toEqual([]);
      const names = new Set(route.page.tags.map(({ name }) => name));
      expect(['form', 'iframe', 'object', 'embed', 'base'].filter((name) => names.has(name))).toEqual([]);
    });
  });
}

/** What was noticed during a walk. */
interface Noticed {
  readonly requests: { url: string; method: string; body: string | null }[];
  readonly complaints: string[];
}

async function notice(context: BrowserContext): Promise<Noticed> {
  const noticed: Noticed = { requests: [], complaints: [] };
  context.on('request', (request) =>
    noticed.requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') noticed.complaints.push(message.text());
  });
  context.on('weberror', (error) => noticed.complaints.push(String(error.error())));
  await context.exposeBinding('complain', (_, what: string) => noticed.complaints.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { complain } = window as unknown as { complain: (what: string) => void };
      complain(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
    });
  });
  return noticed;
}

test.describe('a walk through every page by its links, with everything opened and chosen', () => {
  test('asks nobody else for anything, sends nothing and keeps nothing', async ({ context, page, host }) => {
    // Every page is opened and left by each of its links.
    test.setTimeout(1_200_000);
    const noticed = await notice(context);
    await page.goto(host.at());
    const seen = await walk(page, host.at());
    expect([...seen].sort()).toEqual(linked.map(({ address }) => address).sort());

    const all = noticed.requests.map(({ url }) => new URL(url));
    expect(all.length).toBeGreaterThan(linked.length);
    expect(all.filter(({ origin }) => origin !== new URL(host.at()).origin)).toEqual([]);
    expect(all.filter(({ search }) => search !== '')).toEqual([]);
    expect(host.asked.filter(({ query }) => query !== '')).toEqual([]);
    expect(noticed.requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
    expect(host.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(noticed.complaints).toEqual([]);
    await expectNothingKept(page, context);
  });

  test('the page for lost addresses asks for nothing but the way back', async ({ context, page, host }) => {
    const noticed = await notice(context);
    await page.goto(host.at('en/nothing/at/all'));
    const links = page.getByRole('main').getByRole('link');
    await expect(links.first()).toHaveJSProperty('href', host.at());
    expect(host.asked.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
    expect(host.asked.filter(({ query }) => query !== '')).toEqual([]);
    const origins = new Set(noticed.requests.map(({ url }) => new URL(url).origin));
    expect(origins).toEqual(new Set([new URL(host.at()).origin]));
    await expectNothingKept(page, context);
  });
});

/** Follows every link inside the site by clicking, back and on, and returns the pages it came to. */
async function walk(page: Page, root: string, seen = new Set<string>()): Promise<Set<string>> {
  const here = page.url();
  seen.add(here.slice(root.length));
  const links = await page
    .locator('a')
    .evaluateAll((all) =>
      all.map((a) => ({ href: (a as HTMLAnchorElement).href, open: a.checkVisibility() })),
    );
  await expectOwnHashes(page);
  await useEverything(page);
  for (const [at, { href, open }] of links.entries()) {
    const address = href.slice(root.length);
    const inside = href.startsWith(root) && linked.some((route) => route.address === address);
    if (!inside || !open || seen.has(address)) continue;
    await page.locator('a').nth(at).click();
    await page.waitForURL(href);
    await walk(page, root, seen);
    await page.goto(here);
  }
  return seen;
}

/** But for how a practice is played: what somebody chooses there is kept for the next one. */
async function useEverything(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
  for (const radio of await page.locator('input[type=radio]:not(.player-more input)').all()) {
    await chooseLength(radio);
  }
  for (const select of await page.locator('select:not(.player-more select)').all()) {
    await select.selectOption({ index: 1 });
  }
}

/** The browser's own digest of what stands in the page is among those that the policy names. */
async function expectOwnHashes(page: Page): Promise<void> {
  const { hashes, policy } = await page.evaluate(async () => {
    const inline = [...document.querySelectorAll('script:not([src]), style')];
    return {
      hashes: await Promise.all(
        inline.map(async ({ textContent }) => {
          const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textContent));
          return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
        }),
      ),
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    };
  });
  expect(hashes.length).toBeGreaterThan(1);
  for (const hash of hashes) expect(policy).toContain(hash);
}

async function expectNothingKept(page: Page, context: BrowserContext): Promise<void> {
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: [] });
}
