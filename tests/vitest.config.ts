import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{unit,content,build}/**/*.test.{ts,tsx}'],
    exclude: configDefaults.exclude,
    // Building a whole site, as some tests do, takes its time on a small machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { TZ: 'Europe/Copenhagen' },
  },
});
