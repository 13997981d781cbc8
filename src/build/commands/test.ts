import { ensureBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { checks } from '../checks.ts';
import { command, step } from '../step.ts';
import { checkBudget } from '../budget.ts';

/** Everything that CI runs, in the order of what fails fastest. */
await command(async () => {
  process.env['CHROMIUM'] = ensureBrowser();
  await checks();
  await step(
    'Testing the parts',
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts'],
    'A test failed. It stands above.',
  );
  await buildSite();
  checkBudget('dist');
  await step(
    'Testing the built site in Chromium',
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts'],
    'A test in the browser failed. It stands above.',
  );
  console.log('\nEverything holds.');
});
