// Planning and reading beside many opportunities, bundled as the app is and in a process of its own: a test runner's way of
// loading modules would be measured with them.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** @typedef {import('./store.mjs').Figure} Figure */

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, '.cache/thinking-bench');

/** @returns {Promise<Figure[]>} */
export const measureThinking = async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, 'e2e/bench/thinking.ts'), outDir: bundle, emptyOutDir: true },
  });
  const { stdout } = await promisify(execFile)(execPath, [join(bundle, 'thinking.js')]);
  return /** @type {Figure[]} */ (JSON.parse(stdout));
};
