import path from 'node:path';
import { defineConfig } from 'playwright/test';

/** Where reports and traces go: a folder the account that runs the tests can write to. */
const results = process.env['AFTERVIEW_RESULTS'] ?? path.resolve(import.meta.dirname, '..', 'test-results');

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(results, 'e2e'),
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  use: { video: 'off', trace: 'retain-on-failure' },
});
