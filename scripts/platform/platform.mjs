// What differs between platforms, in one place: names, folders, and what this computer offers.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const isWindows = process.platform === 'win32';
const isMac = process.platform === 'darwin';
export const isLinux = process.platform === 'linux';

/** The clone this script belongs to. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Whether Chromium would refuse its sandbox because of who runs it. */
export const isRoot = () => process.getuid?.() === 0;

/** Whether a window can be shown without a virtual screen. */
export const hasScreen = () => !isLinux || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Whether programs can reach each other over a session bus of the person's. */
export const hasSessionBus = () =>
  Boolean(process.env['DBUS_SESSION_BUS_ADDRESS']) || fs.existsSync(path.join(process.env['XDG_RUNTIME_DIR'] ?? '/nowhere', 'bus'));

/** Where downloads are kept between clones. */
export const cacheFolder = () => {
  if (isWindows) return path.join(process.env['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'), 'afterview', 'Cache');
  if (isMac) return path.join(os.homedir(), 'Library', 'Caches', 'afterview');
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'afterview');
};

/**
 * The program inside an Electron distribution.
 * @param {string} dist
 */
export const electronProgram = (dist) => {
  if (isWindows) return path.join(dist, 'electron.exe');
  if (isMac) return path.join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return path.join(dist, 'electron');
};

/**
 * The packaged app that electron-builder's `dir` target leaves in an output folder.
 * @param {string} output
 */
export const packagedApp = (output) => {
  if (isWindows) return { folder: path.join(output, 'win-unpacked'), program: path.join(output, 'win-unpacked', 'Afterview.exe') };
  if (isMac) {
    const folder = path.join(output, process.arch === 'arm64' ? 'mac-arm64' : 'mac');
    return { folder, program: path.join(folder, 'Afterview.app', 'Contents', 'MacOS', 'Afterview') };
  }
  const folder = path.join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  return { folder, program: path.join(folder, 'afterview') };
};

/** electron-builder's name of this platform. */
export const builderPlatform = () => (isWindows ? '--win' : isMac ? '--mac' : '--linux');

/**
 * npm as it was started, or as it is found; run without a shell wherever that is possible.
 * @param {...string} args
 * @returns {{ command: readonly string[], shell: boolean }}
 */
export const npm = (...args) => {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return { command: [process.execPath, script, ...args], shell: false };
  return { command: [isWindows ? 'npm.cmd' : 'npm', ...args], shell: isWindows };
};
