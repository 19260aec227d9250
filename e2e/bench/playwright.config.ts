import path from 'node:path';
import { defineConfig } from 'playwright/test';

/** What is measured on the packaged app; run by `npm run bench`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.bench.ts',
  outputDir: path.join(process.env['AFTERVIEW_RESULTS'] ?? path.resolve(import.meta.dirname, '../../test-results'), 'bench'),
  workers: 1,
  retries: 0,
  timeout: 10 * 60_000,
  reporter: 'line',
});
