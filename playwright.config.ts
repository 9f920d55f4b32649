import { defineConfig } from '@playwright/test';
import { findBrowser, findChromium, findFirefox } from './tools/programs.ts';

const PORT = Number(process.env['JOURNEY_PORT'] ?? 4290);

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Walks the built site in a real browser; no request may leave this machine. */
export default defineConfig({
  outputDir: '.cache/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://127.0.0.1:${String(PORT)}`,
  },
  projects: [
    {
      name: 'chromium',
      testDir: 'tests/journeys',
      use: {
        browserName: 'chromium',
        // The worker fetches a hundred files behind every page; the walks that are about it allow it.
        serviceWorkers: 'block',
        launchOptions: {
          executablePath: findBrowser(),
          args: QUIET,
        },
      },
    },
    {
      name: 'chromium with windows',
      testDir: 'tests/engines',
      testMatch: 'browsers.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findChromium(), args: QUIET },
      },
    },
    {
      name: 'firefox',
      testDir: 'tests/engines',
      testMatch: 'browsers.spec.ts',
      use: {
        browserName: 'firefox',
        // Firefox as it is published, not a build of Playwright's own; the version of Playwright is pinned for this.
        channel: 'moz-firefox',
        launchOptions: { executablePath: findFirefox() },
      },
    },
    { name: 'webkit', testDir: 'tests/engines', testMatch: 'webkit.spec.ts' },
  ],
  webServer: [
    {
      command: `node tools/serve.ts dist ${String(PORT)}`,
      port: PORT,
      reuseExistingServer: false,
    },
    {
      command: `node tools/serve.ts .cache/site-pseudo ${String(PORT + 1)}`,
      port: PORT + 1,
      reuseExistingServer: false,
    },
    {
      command: `node tools/serve.ts .cache/site-grown ${String(PORT + 2)}`,
      port: PORT + 2,
      reuseExistingServer: false,
    },
  ],
});
