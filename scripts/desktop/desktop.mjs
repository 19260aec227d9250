// A desktop of our own for a while: a screen, a session bus and, on demand, a notification daemon, all of one account.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { credentials, environment } from '../platform/account.mjs';
import { root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { startService } from '../process/service.mjs';
import { problem } from '../setup/step.mjs';
import { firstLine } from './first-line.mjs';
import { startVirtualScreen } from './virtual-screen.mjs';

/**
 * @typedef {object} Desktop
 * @property {NodeJS.ProcessEnv} env what a program needs to be on this desktop
 * @property {(name: string) => string} own makes a folder of the account's, removed with the desktop, and answers its path
 * @property {(command: readonly string[], options?: import('node:child_process').SpawnOptions) => import('../process/service.mjs').Service} start
 * @property {(() => Buffer) | undefined} capture a PNG of the screen, when the screen is virtual
 * @property {() => Promise<void>} close ends all that was started on it
 */

const SCREEN = { width: 1600, height: 1000 };
const NOTIFICATIONS = 'org.freedesktop.Notifications';

/** @param {NodeJS.ProcessEnv} env @param {{ uid?: number, gid?: number }} who */
const waitForNotifications = async (env, who) => {
  const ask = [
    'dbus-send',
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    `string:${NOTIFICATIONS}`,
  ];
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await run(ask, { env, ...who })).output.includes('boolean true')) return;
    await pause(100);
  }
  throw problem('The notification daemon did not start.', 'Does "dunst" run by hand on this computer?');
};

/**
 * @param {object} options
 * @param {import('../platform/account.mjs').Account} [options.account] whose desktop it is; without, the caller's
 * @param {boolean} options.screen a virtual screen, instead of the one that is there
 * @param {boolean} options.bus a private session bus on which nothing starts by itself, instead of the one that is there
 * @param {boolean} [options.notifications] a real notification daemon on that bus
 * @param {boolean} [options.ownHome] fresh home and temporary folders, so that nothing of the account's is read or written
 * @returns {Promise<Desktop>}
 */
export const openDesktop = async ({ account, screen, bus, notifications = false, ownHome = false }) => {
  const who = credentials(account);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-'));
  /** @param {string} name */
  const own = (name) => {
    const made = path.join(folder, name);
    fs.mkdirSync(made, { recursive: true, mode: 0o700 });
    if (account) fs.chownSync(made, account.uid, account.gid);
    return made;
  };
  own('.');
  const env = environment(account, ownHome ? own('home') : undefined);
  if (account || bus) env['XDG_RUNTIME_DIR'] = own('runtime');
  if (ownHome) {
    env['XDG_CONFIG_HOME'] = own('home/.config');
    env['XDG_CACHE_HOME'] = own('home/.cache');
    env['XDG_DATA_HOME'] = own('home/.local');
    env['TMPDIR'] = own('tmp');
  }

  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  /** @type {Desktop['start']} */
  const start = (command, options = {}) => {
    const service = startService(command, { cwd: folder, ...who, ...options, env: { ...env, ...options.env } });
    stops.push(() => service.stop());
    return service;
  };
  const close = async () => {
    for (const stop of stops.toReversed()) await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };

  try {
    /** @type {Desktop['capture']} */
    let capture;
    if (screen) {
      delete env['WAYLAND_DISPLAY'];
      const virtual = await startVirtualScreen({ folder: own('screen'), ...SCREEN, spawn: { ...who, env } });
      stops.push(virtual.stop);
      Object.assign(env, virtual.env);
      capture = virtual.capture;
    } else if (account && process.env['XAUTHORITY']) {
      const cookies = path.join(own('screen'), 'Xauthority');
      fs.copyFileSync(process.env['XAUTHORITY'], cookies);
      fs.chownSync(cookies, account.uid, account.gid);
      env['XAUTHORITY'] = cookies;
    }
    if (bus) {
      const config = path.join(folder, 'bus.conf');
      fs.copyFileSync(path.join(root, 'scripts', 'desktop', 'bus.conf'), config);
      fs.chmodSync(config, 0o644);
      const daemon = start(['dbus-daemon', '--nofork', '--nopidfile', `--config-file=${config}`, '--print-address=3'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const address = await firstLine(daemon);
      if (address === undefined) throw problem('No session bus could be started.', 'Is dbus-daemon installed?');
      // Chromium asks the system bus about power and Bluetooth at start; where there is none, it need not complain.
      Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address });
    }
    if (notifications) {
      start(['dunst', '-conf', '/dev/null']);
      await waitForNotifications(env, who);
    }
    return { env, own, start, capture, close };
  } catch (error) {
    await close();
    throw error;
  }
};
