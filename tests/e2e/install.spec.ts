import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { routes } from '../helpers/routes.ts';
import { pngSize } from '../helpers/png.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import { install } from '../helpers/installed.ts';
import { DIST, filesIn } from '../helpers/site-files.ts';
import { expect, test } from '../helpers/test.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly lang: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
}

const fronts = routes.filter(({ kind }) => kind === 'front');
const manifests = filesIn(DIST).filter((file) => file.endsWith('manifest.webmanifest'));

/** Where an address in a manifest leads, below the site's folder. */
const below = (manifest: string, to: string) => new URL(to, `http://site/${manifest}`).pathname.slice(1);

test('there is a manifest for each language', () => {
  expect(manifests).toHaveLength(fronts.length);
});

for (const file of manifests) {
  test.describe(file, () => {
    const manifest = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Manifest;

    test('names the app, starts it on the page of the day, and covers the whole site', () => {
      expect(manifest.name).not.toBe('');
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
      expect(manifest.display).toBe('standalone');
      const locale = fronts.find((front) => front.locale === manifest.lang)?.locale ?? 'da';
      expect(`/${below(file, manifest.start_url)}`).toBe(ownAddress(locale, 'today'));
      expect(below(file, manifest.scope)).toBe('');
    });

    test('has icons of 192 and 512 pixels, plain and maskable, that are what it says', () => {
      const named = manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`);
      expect(named.sort()).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']);
      for (const { src, sizes, type } of manifest.icons) {
        expect(type).toBe('image/png');
        expect(pngSize(join(DIST, below(file, src))), src).toBe(sizes);
      }
    });

    test('has a screenshot for a narrow and for a wide screen, each of the size it says', () => {
      expect(manifest.screenshots.map((picture) => picture.form_factor).sort()).toEqual(['narrow', 'wide']);
      for (const { src, sizes, type } of manifest.screenshots) {
        expect(type).toBe('image/png');
        const picture = join(DIST, below(file, src));
        expect(existsSync(picture), src).toBe(true);
        expect(pngSize(picture), src).toBe(sizes);
      }
    });
  });
}

for (const folder of ['/', '/kommune/kurser/']) {
  test.describe(`Chromium would install the site from ${folder}`, () => {
    test.use({ folder });
    for (const { address, locale } of fronts) {
      test(`in ${locale}`, async ({ host, launchOptions }) => {
        // A page in a private window is never installable, and Playwright's usual ones are such.
        const profile = mkdtempSync(join(tmpdir(), 'profile-'));
        const context = await chromium.launchPersistentContext(profile, launchOptions);
        try {
          const page = await context.newPage();
          await install(page, host, address);
          const devtools = await context.newCDPSession(page);
          const { url, errors, data } = await devtools.send('Page.getAppManifest');
          expect(url).toBe(host.at(`${address}manifest.webmanifest`));
          expect(errors).toEqual([]);
          expect(JSON.parse(data ?? '')).toHaveProperty('lang', locale);
          const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
          expect(installabilityErrors).toEqual([]);
        } finally {
          await context.close();
          rmSync(profile, { recursive: true });
        }
      });
    }
  });
}
