import { defineConfig } from 'vitest/config';

/** The domain must give the same answers wherever the computer stands: ahead of UTC, behind it, and off the full hour. */
const zones = ['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'];

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    projects: [
      // The domain keeps no state, so its tests can share what they import.
      ...zones.map((zone) => ({ test: { name: `core in ${zone}`, include: ['core/**/*.test.ts'], isolate: false, env: { TZ: zone } } })),
      { test: { name: 'app', include: ['{main,preload,renderer,e2e}/**/*.test.{ts,tsx}'] } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'] } },
    ],
  },
});
