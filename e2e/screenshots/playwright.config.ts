import path from 'node:path';
import { defineConfig } from 'playwright/test';

/** Pictures of every screen; taken by `npm run screenshots`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.pictures.ts',
  outputDir: path.join(process.env['AFTERVIEW_RESULTS'] ?? path.resolve(import.meta.dirname, '../../test-results'), 'pictures'),
  workers: 1,
  retries: 0,
  timeout: 10 * 60_000,
  reporter: 'line',
});
