import { defineConfig } from '@playwright/test';
import './tests/support/day.ts'; // this file is read by every worker, too
import { launchOptions } from './tests/support/chromium.ts';

const report = process.env.PLAYWRIGHT_REPORT;
// Recording takes up to half as long again, so nothing is recorded but what somebody asks for (TRACE=1)
// and the second try of a test on a shared machine.
const trace = process.env.TRACE === '1' ? 'on' : process.env.CI ? 'on-first-retry' : 'off';

// The real production build, on a seeded database of its own (tests/support/e2e-setup.ts).
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: './tests/support/e2e-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0, // a busy shared machine may be slow once, not twice
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['dot'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace,
    screenshot: 'only-on-failure',
  },
});
