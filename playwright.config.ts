import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/browser/flags';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Serves the built page and names the browser, both through the environment: workers inherit it.
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only at a second try is broken, here or in the page; on a crowded machine of
  // continuous integration one second try tells the crowd from the defect, and the report names it.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Generous, because a slow machine is no defect of the page.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/end-to-end.json' }]],
  use: {
    baseURL: process.env.PLAYGROUND_URL ?? '',
    // No device profile: it would claim another system, whose keys and line ends Monaco then uses.
    viewport: { width: 1440, height: 900 },
    // A trace costs a third of the time: ask for one with `--trace retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '', args: CHROMIUM_FLAGS },
  },
  projects: [{ name: 'chromium' }],
});
