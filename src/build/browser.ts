import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Stop } from './step.ts';

/** Where a Chromium or Chrome usually stands, nearest to what the tests are written for first. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's path, undefined when there is none. */
export function findBrowser(): string | undefined {
  return PLACES.find((place): place is string => place !== undefined && existsSync(place));
}

/** The browser's path, after installing Debian's where that can be done. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('\n— Installing Chromium for the tests (Debian package)');
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ]) {
    const [program = '', ...rest] = [...root, ...args];
    spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Stop(
    'The tests need Chromium or Chrome. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or name it: CHROMIUM=/path/to/chrome npm test',
  );
}
