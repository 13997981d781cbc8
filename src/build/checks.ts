import { checkEverything } from './content/check.ts';
import { describeInstruments } from './content/instruments.ts';
import { readContent } from './content/read.ts';
import { describeFindings } from './content/finding.ts';
import { step, Stop } from './step.ts';

/** Everything that can be told without building: content, types, lint, format. */
export async function checks(): Promise<void> {
  console.log('\n— Reading the content');
  const findings = await checkEverything(process.cwd());
  for (const line of describeInstruments(readContent(process.cwd()))) console.log(`  ${line}`);
  if (findings.length > 0) throw new Stop(describeFindings(findings));
  const types = 'A type does not hold. What and where stands above.';
  await step('Checking types', 'astro', ['check', '--silent'], types);
  await step(
    'Checking types where there is no browser (domain)',
    'tsc',
    ['--noEmit', '-p', 'src/domain'],
    types,
  );
  await step('Checking types of the service worker', 'tsc', ['--noEmit', '-p', 'src/sw'], types);
  await step(
    'Looking for slips (ESLint)',
    'eslint',
    ['--config', '.config/eslint.config.js', '--max-warnings=0', '.'],
    'ESLint found something. It stands above.',
  );
  await step(
    'Checking the format (Prettier)',
    'prettier',
    ['--check', '--log-level=warn', '.'],
    'Some files are not formatted. Run: npm run format',
  );
}
