import { defineConfig } from 'vitest/config';

/** No test is about its own speed: the limit only ends what hangs, on a machine that does something else besides. */
const testTimeout = 60_000;

/** The domain must give the same answers wherever the computer stands: ahead of UTC, behind it, and off the full hour. */
const zones = ['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'];

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    projects: [
      // The domain keeps no state, so its tests can share what they import.
      ...zones.map((zone) => ({
        test: { name: `core in ${zone}`, include: ['core/**/*.test.ts'], isolate: false, env: { TZ: zone }, testTimeout },
      })),
      { test: { name: 'app', include: ['{main,preload,renderer,e2e}/**/*.test.{ts,tsx}'], testTimeout } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'], testTimeout } },
    ],
  },
});
