import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A browser that stalled on a small machine is named as flaky; what is wrong fails twice.
  retries: 1,
  reporter: 'list',
  // A slow machine takes its time over a walk through every page, and is right all the same.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  use: {
    // What cannot be pressed by then never will be.
    actionTimeout: 60_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
});
