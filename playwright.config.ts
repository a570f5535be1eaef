/**
 * Tests in a browser: `e2e` (journeys) and `a11y` (axe on every kind of page). They import `test` from
 * tests/support/browser-test.ts, which serves the built site. `npm test -- e2e` builds and runs; by hand:
 * `node bin/sites.mjs && npx playwright test --project e2e`.
 */
import { defineConfig } from '@playwright/test';
import { installedBrowser, launchArgs } from './bin/browser.mjs';

const executablePath = await installedBrowser();

export default defineConfig({
  testDir: 'tests',
  projects: ['e2e', 'a11y'].map((name) => ({ name, testMatch: `${name}/**/*.spec.ts` })),
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has failed once.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  outputDir: 'test-results',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      // lab.test: a host that is not localhost, so not a secure context on plain http.
      args: [...launchArgs, '--host-resolver-rules=MAP lab.test 127.0.0.1'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
