import { defineConfig } from '@playwright/test';
import { UserError } from '#lib/errors.ts';
import type { AnswersOption } from './e2e/support/test.ts';
import { findBrowser, noBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();
if (executablePath === undefined) throw new UserError(noBrowser);

export default defineConfig<AnswersOption>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Each worker serves an app of its own.
  workers: 2,
  // What is awaited comes within seconds; a machine with other work to do takes longer.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    // Recording every page costs a third of the time: `--trace on` does it for the test that is looked at.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'embedded', use: { answers: 'embedded' }, testIgnore: '*.model.spec.ts' },
    { name: 'model', use: { answers: 'model' }, testMatch: '*.model.spec.ts' },
  ],
});
