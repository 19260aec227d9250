// Chromium's sandbox does not run as root, so neither the app nor its tests ever do.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { problem } from '../setup/step.mjs';
import { isRoot } from './platform.mjs';

/** @typedef {{ name: string, uid: number, gid: number, home: string }} Account Whom to run as, instead of root. */

const NAME = 'afterview';
const HOME = '/var/lib/afterview';

/** @param {string} user name or uid @returns {Account | undefined} */
const find = (user) => {
  const { status, stdout } = spawnSync('getent', ['passwd', user], { encoding: 'utf8' });
  const [name = '', , uid, gid, , home = ''] = stdout.trim().split(':');
  return status === 0 ? { name, uid: Number(uid), gid: Number(gid), home } : undefined;
};

/**
 * The account to run the app as: whoever called sudo, else a system user of its own, created when it is missing.
 * Undefined when this is not root, and everything simply runs as who calls.
 * @returns {Account | undefined}
 */
export const accountInsteadOfRoot = () => {
  if (!isRoot()) return undefined;
  const caller = process.env['SUDO_UID'];
  const known = (caller && caller !== '0' ? find(caller) : undefined) ?? find(NAME);
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--home-dir', HOME, '--create-home', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw problem(
      `The app does not run as root, and the user "${NAME}" could not be created.`,
      'Run this as an ordinary user.',
      String(error),
    );
  }
  const created = find(NAME);
  if (!created) throw problem(`The user "${NAME}" was created but is not known.`, 'Run this as an ordinary user.');
  return created;
};

/**
 * What `spawn` needs to start a program as that account.
 * @param {Account | undefined} account
 */
export const credentials = (account) => (account ? { uid: account.uid, gid: account.gid } : {});

/**
 * The environment of that account: this process's own without what points into root's folders.
 * @param {Account | undefined} account
 * @param {string} [home] instead of the account's own
 * @returns {NodeJS.ProcessEnv}
 */
export const environment = (account, home) => {
  const env = { ...process.env };
  if (account) {
    const rootsOwn = /^(XDG_|npm_|SUDO_|DBUS_SESSION_BUS_ADDRESS$|XAUTHORITY$|MAIL$|OLDPWD$|PWD$|TMPDIR$|NODE_OPTIONS$|INIT_CWD$)/;
    for (const name of Object.keys(env)) if (rootsOwn.test(name)) Reflect.deleteProperty(env, name);
    Object.assign(env, { USER: account.name, LOGNAME: account.name, SHELL: '/bin/sh' });
  }
  if (account || home) env['HOME'] = home ?? account?.home ?? os.homedir();
  return env;
};

/**
 * Asks the system as that account, because only the system knows every rule.
 * @param {Account | undefined} account
 * @param {'-r' | '-w'} question of test(1)
 * @param {string} file
 */
const may = (account, question, file) =>
  account === undefined || spawnSync('/usr/bin/test', [question, file], credentials(account)).status === 0;

/**
 * Whether that account may read all of these files.
 * @param {Account | undefined} account
 * @param {readonly string[]} files
 */
export const canRead = (account, files) => files.every((file) => may(account, '-r', file));

/**
 * Makes sure that the account can keep its data in a folder, which becomes its own when it is made here.
 * @param {Account | undefined} account
 * @param {string} folder
 */
export const ensureDataFolder = (account, folder) => {
  if (account && !fs.existsSync(folder)) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.chownSync(folder, account.uid, account.gid);
  }
  if (!may(account, '-w', folder)) {
    throw problem(
      `The app runs as the user "${account?.name}", who cannot write to ${folder}.`,
      'Name another folder, or run this as an ordinary user.',
    );
  }
};
