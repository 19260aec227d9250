// What the language checks find in the corpus, by the code the app's worker runs, bundled as that is.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** @typedef {import('./store.mjs').Figure} Figure */

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, '.cache/language-bench');
const binary = join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');

/** @returns {Promise<Figure[]>} */
export const measureLanguage = async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, 'e2e/bench/language.ts'), outDir: bundle, emptyOutDir: true },
  });
  const { stdout } = await promisify(execFile)(execPath, [join(bundle, 'language.js'), binary]);
  return /** @type {Figure[]} */ (JSON.parse(stdout));
};
