import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../setup/fingerprint.mjs';
import { builderPlatform, packagedApp, root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { problem } from '../setup/step.mjs';

/**
 * `release` is what people get. `e2e` differs in one fuse: it lets the tests attach.
 * @typedef {'release' | 'e2e'} Variant
 */

/** @param {Variant} variant the folder, relative to the clone, that holds it */
const outputOf = (variant) => (variant === 'release' ? 'release' : path.join('release', 'e2e'));

/** @param {Variant} variant */
export const packaged = (variant) => packagedApp(path.join(root, outputOf(variant)));

/**
 * Packages what is built, on the Electron at hand and without any download, unless just that was packaged before.
 * @param {Variant} variant
 * @param {import('../setup/electron.mjs').Electron} electron
 * @param {readonly string[]} [targets] electron-builder's names; `dir` is the unpacked app
 * @returns {Promise<string>} what was done, in words
 */
export const packageApp = async (variant, electron, targets = ['dir']) => {
  const { folder, program } = packaged(variant);
  const stamp = path.join(root, '.cache', `packaged-${variant}`);
  const now = `${electron.version} ${fingerprint(['dist', 'assets', 'electron-builder.yml', 'scripts/package', 'package-lock.json'])}`;
  const wanted = targets.join(' ');
  if (wanted === 'dir' && fs.existsSync(program) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return 'up to date';

  fs.rmSync(folder, { recursive: true, force: true });
  const builder = path.join(root, 'node_modules', 'electron-builder', 'out', 'cli', 'cli.js');
  const settings = {
    electronVersion: electron.version,
    electronDist: electron.dist,
    'directories.output': outputOf(variant),
    ...(variant === 'e2e' ? { 'electronFuses.enableNodeCliInspectArguments': 'true' } : {}),
  };
  const config = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`);
  const { code, output } = await run([process.execPath, builder, builderPlatform(), ...targets, '--publish', 'never', ...config], {
    cwd: root,
  });
  if (code !== 0) throw problem(`Packaging the ${variant} variant failed.`, 'What electron-builder said is above.', output);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, now);
  return folder;
};
