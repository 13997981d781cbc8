import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LOCALE_ROOTS, LOCALES } from '../../i18n/locales.ts';
import { ensureBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { createSiteServer, listen } from '../server/serve.ts';
import { command } from '../step.ts';

/** The sizes that `src/catalogue/manifest.ts` names. */
const SIZES = {
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

/** Takes the screenshots that a browser shows before it installs the site, into `public/screenshots/`. */
await command(async () => {
  await buildSite();
  const server = createSiteServer('dist');
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  mkdirSync('public/screenshots', { recursive: true });
  for (const locale of LOCALES) {
    for (const [name, size] of Object.entries(SIZES)) {
      const page = await browser.newPage({ ...size, colorScheme: 'light', serviceWorkers: 'block' });
      await page.goto(`http://localhost:${port}${LOCALE_ROOTS[locale]}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `public/screenshots/${locale}-${name}.png` });
      await page.close();
    }
  }
  await browser.close();
  server.close();
});
