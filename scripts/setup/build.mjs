import fs from 'node:fs';
import path from 'node:path';
import { root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { fingerprint } from './fingerprint.mjs';
import { problem } from './step.mjs';

const sources = ['core', 'main', 'preload', 'renderer', 'assets', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];
const results = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];
const stamp = path.join(root, 'dist', '.built-from');

/** Builds main, preload and the window into dist/, unless that was built from these very sources. */
export const ensureBuilt = async () => {
  const now = fingerprint(sources);
  const before = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (before === now && results.every((file) => fs.existsSync(path.join(root, file)))) return 'up to date';

  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const { code, output } = await run(
    [process.execPath, path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'],
    { cwd: root },
  );
  if (code !== 0) throw problem('The build failed.', 'Run "npm run check" to see what is wrong with the sources.', output);
  fs.writeFileSync(stamp, now);
  return 'built';
};
