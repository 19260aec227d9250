// A measurement of the core, bundled as the app is and in a process of its own: a test runner's way of loading modules
// would be measured with it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** @typedef {import('./store.mjs').Figure} Figure */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the measurement of that name in e2e/bench prints.
 * @param {string} name
 * @returns {Promise<Figure[]>}
 */
export const measureBundled = async (name) => {
  const bundle = join(root, `.cache/${name}-bench`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, `e2e/bench/${name}.ts`), outDir: bundle, emptyOutDir: true },
  });
  const { stdout } = await promisify(execFile)(execPath, [join(bundle, `${name}.js`)]);
  return /** @type {Figure[]} */ (JSON.parse(stdout));
};
