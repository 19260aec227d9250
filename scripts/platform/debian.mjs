import fs from 'node:fs';
import { run } from '../process/run.mjs';
import { problem } from '../setup/step.mjs';
import { isLinux, isRoot } from './platform.mjs';

/**
 * A need and the packages that meet it, the newest name first: Ubuntu 24.04 and Debian 13 renamed some.
 * @typedef {readonly string[]} Need
 */

/** @type {readonly Need[]} */
const electronNeeds = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libxkbcommon0'],
  ['libudev1'],
];

/**
 * What the app and its tests need of Debian and its kin.
 * @param {{ screen: boolean, bus: boolean, tests: boolean }} wanted whether a screen and a bus of our own and the tests' daemons are needed
 * @returns {readonly Need[]}
 */
export const needsFor = ({ screen, bus, tests }) => [
  ...electronNeeds,
  ...(screen ? [['xvfb']] : []),
  ...(bus
    ? [
        ['dbus-daemon', 'dbus'],
        ['dbus-bin', 'dbus'],
      ]
    : []),
  // The exported list and calendar are read back by programs that share nothing with the app.
  // xdg-utils finds the program for a link or a file, and asks `file` what a file is; xdotool presses keys as a person does.
  ...(tests
    ? [['xdotool'], ['dunst'], ['libnotify-bin'], ['poppler-utils'], ['xdg-utils'], ['file'], ['python3'], ['python3-icalendar']]
    : []),
];

const isDebianLike = () => {
  if (!isLinux || !fs.existsSync('/usr/bin/apt-get') || !fs.existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
};

/** @param {readonly Need[]} needs */
const unmet = async (needs) => {
  const { output } = await run(['dpkg-query', '-W', '-f=${Package} ${db:Status-Status}\n', ...needs.flat()]);
  const installed = new Set(output.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])));
  return needs.filter((need) => !need.some((name) => installed.has(name)));
};

/**
 * The first of its packages that this release of the system has.
 * @param {Need} need
 */
const available = async (need) => {
  for (const name of need) {
    const { output } = await run(['apt-cache', 'policy', name]);
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return need[need.length - 1] ?? '';
};

const unattended = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs the system packages that are missing when root; otherwise stops with the one command that would.
 * Does nothing on a system without apt.
 * @param {readonly Need[]} needs
 * @returns {Promise<string>} what was done, in words
 */
export const ensureSystemPackages = async (needs) => {
  if (!isDebianLike()) return isLinux ? 'left to this system' : 'none needed';
  const missing = await unmet(needs);
  if (missing.length === 0) return 'all there';

  if (isRoot()) {
    const update = await run(['apt-get', 'update', '--quiet', '-o', 'DPkg::Lock::Timeout=120'], { env: unattended });
    if (update.code !== 0) throw problem('apt-get update failed.', 'Check the network and /etc/apt/sources.list.', update.output);
  }
  const names = await Promise.all(missing.map(available));
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...names];
  if (!isRoot()) throw problem(`Missing: ${names.join(' ')}.`, `Run this, then start again:\n\n  sudo ${install.join(' ')}`);

  const { code, output } = await run([...install, '-o', 'DPkg::Lock::Timeout=120'], { env: unattended });
  if (code !== 0) throw problem('apt-get install failed.', `Run it by hand to see why:\n\n  ${install.join(' ')}`, output);
  return `installed ${names.join(' ')}`;
};
