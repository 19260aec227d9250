import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canRead } from '../platform/account.mjs';
import { root } from '../platform/platform.mjs';

const READABLE = 0o444;

/**
 * Puts a file at another place that anyone may read: the same file under a second name where that is possible, else a copy.
 * @param {string} from
 * @param {string} to
 * @param {fs.Stats} stat
 */
const place = (from, to, stat) => {
  const open = (stat.mode & READABLE) === READABLE && ((stat.mode & 0o100) === 0 || (stat.mode & 0o001) !== 0);
  try {
    if (!open) throw new Error('closed');
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
    fs.chmodSync(to, stat.mode | READABLE | ((stat.mode & 0o100) !== 0 ? 0o111 : 0));
  }
};

/** @param {string} from @param {string} to */
const mirror = (from, to) => {
  const stat = fs.lstatSync(from);
  if (stat.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(from), to);
  else if (stat.isDirectory()) {
    fs.mkdirSync(to, { recursive: true, mode: 0o755 });
    for (const name of fs.readdirSync(from)) mirror(path.join(from, name), path.join(to, name));
  } else if (stat.isFile()) place(from, to, stat);
};

/**
 * The folders of packages and of all they depend on, relative to the clone; all packages lie flat enough in node_modules
 * that each is looked for beside its dependant first and at the top then.
 * @param {readonly string[]} names
 * @returns {readonly string[]}
 */
export const packageFolders = (names) => {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} name @param {string} dependant */
  const add = (name, dependant) => {
    const nested = path.join(dependant, 'node_modules', name);
    const folder = fs.existsSync(path.join(root, nested)) ? nested : path.join('node_modules', name);
    const manifest = path.join(root, folder, 'package.json');
    if (found.has(folder) || !fs.existsSync(manifest)) return;
    found.add(folder);
    const needs = /** @type {Partial<Record<'dependencies' | 'optionalDependencies' | 'peerDependencies', object>>} */ (
      JSON.parse(fs.readFileSync(manifest, 'utf8'))
    );
    for (const next of Object.keys({ ...needs.dependencies, ...needs.optionalDependencies, ...needs.peerDependencies })) add(next, folder);
  };
  for (const name of names) add(name, '');
  return [...found];
};

/**
 * Makes parts of the clone readable for an account: where they are when it can read them there, else in a temporary folder.
 * @param {import('../platform/account.mjs').Account | undefined} account
 * @param {readonly string[]} entries files and folders, relative to the clone
 * @param {Readonly<Record<string, string>>} [elsewhere] more files and folders: the name in the stage, and where each is
 * @returns {{ folder: string, at: (name: string) => string, remove: () => void }}
 */
export const stage = (account, entries, elsewhere = {}) => {
  const present = entries.filter((entry) => fs.existsSync(path.join(root, entry)));
  const readable = canRead(account, [...present.map((entry) => path.join(root, entry)), ...Object.values(elsewhere)]);
  if (readable) return { folder: root, at: (name) => elsewhere[name] ?? path.join(root, name), remove: () => {} };

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-stage-'));
  fs.chmodSync(folder, 0o755);
  const sources = [...present.map((entry) => /** @type {const} */ ([entry, path.join(root, entry)])), ...Object.entries(elsewhere)];
  for (const [name, from] of sources) {
    const to = path.join(folder, name);
    fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
    if (!fs.existsSync(to)) mirror(fs.realpathSync(from), to);
  }
  return { folder, at: (name) => path.join(folder, name), remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
};
