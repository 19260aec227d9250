import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { problem } from '../setup/step.mjs';
import { credentials } from './account.mjs';
import { isLinux, isRoot } from './platform.mjs';

const SET_UID_ROOT = 0o4755;

/** @param {string} helper */
const isSetUp = (helper) => {
  const stat = fs.statSync(helper, { throwIfNoEntry: false });
  return stat?.uid === 0 && (stat.mode & SET_UID_ROOT) === SET_UID_ROOT;
};

/**
 * Makes sure that Chromium can build its sandbox: on Linux from user namespaces, or with a helper that belongs to root.
 * @param {import('./account.mjs').Account | undefined} account who will run it
 * @param {readonly string[]} folders of the programs: an Electron, or packaged apps
 */
export const ensureSandbox = (account, folders) => {
  if (!isLinux) return;
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true'], credentials(account)).status === 0) return;

  const helpers = folders.map((folder) => path.join(folder, 'chrome-sandbox')).filter((helper) => !isSetUp(helper));
  if (isRoot()) {
    for (const helper of helpers) {
      fs.chownSync(helper, 0, 0);
      fs.chmodSync(helper, SET_UID_ROOT);
    }
  } else if (helpers.length > 0) {
    const files = helpers.join(' ');
    const command = `sudo chown root:root ${files} && sudo chmod ${SET_UID_ROOT.toString(8)} ${files}`;
    throw problem('This system lets no ordinary user build a sandbox.', `Run this, then start again:\n\n  ${command}`);
  }
};
