import fs from 'node:fs';
import path from 'node:path';
import { npm, root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { problem } from './step.mjs';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock */

/** @param {string} file @returns {Lock | undefined} */
const readLock = (file) => {
  try {
    return /** @type {Lock} */ (JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')));
  } catch {
    return undefined;
  }
};

/**
 * Whether what npm last wrote into node_modules is what the lock file asks for. npm writes that record as its last act,
 * so an interrupted install is never taken for a finished one.
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} present
 */
export const matches = (wanted, present) => {
  if (!wanted || !present) return false;
  const names = new Set([...Object.keys(wanted.packages), ...Object.keys(present.packages)]);
  names.delete('');
  return [...names].every((name) => {
    const want = wanted.packages[name];
    const have = present.packages[name];
    if (!have) return want?.optional === true;
    return want?.version === have.version && want?.integrity === have.integrity;
  });
};

/** Installs the packages exactly as the lock file has them. */
export const ensurePackages = async () => {
  if (matches(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return 'as in the lock file';
  const { command, shell } = npm('ci', '--no-audit', '--no-fund');
  const { code, output } = await run(command, { cwd: root, shell });
  if (code !== 0) throw problem('npm ci failed.', 'Check the network and the npm registry that is configured, then run it again.', output);
  return 'installed';
};
